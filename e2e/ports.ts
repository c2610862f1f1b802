import { freePort } from '@/lib/testing/free-port'

const chosen = async (name: string) => {
  process.env[name] ??= String(await freePort())
  return Number(process.env[name])
}

/** Chosen by the first process of a run and inherited by all others. */
export const ports = {
  portal: await chosen('E2E_PORTAL_PORT'),
  mail: await chosen('E2E_MAIL_PORT'),
  desk: await chosen('E2E_DESK_PORT'),
}

export const desk = `http://127.0.0.1:${ports.desk}`
