const Real = Date
const now = () => Real.now() + shift
let shift = 0

/** Moves this whole process to a moment, from which time goes on: the demo's tips have a history that the portal's own verbs wrote. */
export function setClock(to: Date): void {
  shift = to.getTime() - Real.now()
  globalThis.Date = told
}

const told = new Proxy(Real, {
  construct: (target, given) => Reflect.construct(target, given.length > 0 ? given : [now()]),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})
