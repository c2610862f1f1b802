import { argonGate } from '@/lib/vault/keys/argon-gate'

/** How many hashes this process has run. */
export const argonRuns = (): number => argonGate.runs

/** The most that ever ran at once. */
export const argonMostAtOnce = (): number => argonGate.most
