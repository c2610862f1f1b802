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
] as const satisfies Namespace[]
