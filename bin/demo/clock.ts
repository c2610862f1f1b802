import { database } from '@/lib/platform/db'

const Real = Date
const hour = 3_600_000
const now = () => Real.now() + shift
let shift = 0

/** Moves this whole process to a moment, from which time goes on: the demo's tips have a history that the portal's own verbs wrote. The way back closes the database, for an embedded one that stays open wakes at every millisecond until the day it was taken from. */
export async function setClock(to: Date): Promise<void> {
  if (now() - to.getTime() > hour) await (await database()).close()
  shift = to.getTime() - Real.now()
  globalThis.Date = told
}

const told = new Proxy(Real, {
  construct: (target, given) => Reflect.construct(target, given.length > 0 ? given : [now()]),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})
