import type { Namespace } from './words'

/** The namespaces that client components of the desk read; all others stay on the server. */
export const deskNamespaces = [
  'errors',
  'access',
  'deskShell',
  'deskQueue',
  'deskTip',
  'deskFacts',
  'deskPages',
  'deskAdvisors',
] as const satisfies Namespace[]

/** The same for the pages of legal advisors. */
export const adviceNamespaces = [
  'errors',
  'deskShell',
  'advice',
  'adviceQuestion',
  'adviceVillages',
  'adviceLog',
] as const satisfies Namespace[]
