import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

interface Mail {
  to: string[]
  subject: string
  text?: string
  html?: string
  idempotencyKey: string | undefined
}

/** Stands where Resend's own server does; the portal's mail client talks to it over HTTP. */
export interface Mailbox {
  address: string
  /** Accepted mails, one for each idempotency key. */
  mails: () => Mail[]
  /** From now on answers with this status; without one it works again. */
  fail: (status?: number) => void
  close: () => void
}

export async function openMailbox(port = 0): Promise<Mailbox> {
  const accepted = new Map<string, Mail & { id: string }>()
  let failing: number | undefined
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (request.method === 'GET') return answer(200, [...accepted.values()])
    if (failing) return answer(failing, { name: 'application_error', message: 'planted' })
    const mail = await received(request)
    const key = mail.idempotencyKey ?? mail.id
    if (!accepted.has(key)) accepted.set(key, mail)
    answer(200, { id: accepted.get(key)?.id })
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails: () => [...accepted.values()],
    fail: (status) => {
      failing = status
    },
    close: () => server.close(),
  }
}

async function received(request: IncomingMessage): Promise<Mail & { id: string }> {
  const { to, subject, text: plain, html } = JSON.parse(await text(request))
  const idempotencyKey = request.headers['idempotency-key']?.toString()
  return { id: randomUUID(), to: [to].flat(), subject, text: plain, html, idempotencyKey }
}
