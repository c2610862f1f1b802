/** Modules of `lib` from left to right: each reaches only tiers before its own. */
const tiers = [
  ['city'],
  ['messages'],
  ['platform'],
  ['vault', 'areas'],
  ['http'],
  ['identity'],
  ['audit', 'receipts', 'drafts'],
  ['cases'],
  ['departments', 'advisors'],
  ['routing'],
  ['tips', 'consultations'],
]

/** Every module that has a place in the order. */
export const modules = tiers.flat()

const tables = '/tables\\.ts$'
const drizzle = '^node_modules/drizzle-orm/'
const mantine = '^node_modules/@mantine/'
const serverOnly = '^node_modules/server-only/'
/** Names of areas are read on the server; nothing is drawn there. */
const publicComponents = '^app/components/(public|shared)/(?!area-names\\.ts)'
const publicPages = '^app/\\[locale\\]/\\(public\\)/'

/** Of all imports, those of types too: in which order the code is read. */
export const order = [
  ...tiers.flatMap((tier, at) =>
    tier.map((own) => {
      const others = tiers
        .slice(at)
        .flat()
        .filter((other) => other !== own)
      return never(`${own} reaches only what stands left of it`, `^lib/${own}/`, [
        `^lib/(${others.join('|')})/`,
      ])
    }),
  ),
  never('nothing in lib reaches app', '^lib/(?!testing/)', ['^app/']),
  never('the product reaches nothing made for tests and commands', '^(app|lib/(?!testing/))', [
    '^(bench|e2e|lib/testing)/',
    // A portal that is its own demo invents its staff and lends their accounts to the sign-in page.
    '^bin/(?!demo/(door|accounts|staff|demo-city)\\.ts)',
  ]),
  {
    name: 'no imports run in a circle when they are loaded',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  { name: 'every import is found', from: {}, to: { couldNotResolve: true } },
]

/**
 * Of what runs, where the browser gets of an action only its address: `clients` are the files
 * marked 'use client'.
 */
export const runtime = (clients) => [
  never('what runs in the browser loads no table and nothing for the server alone', clients, [
    tables,
    drizzle,
    serverOnly,
  ]),
  never('a public component loads no table and nothing of the desk', publicComponents, [
    tables,
    drizzle,
    mantine,
    '^app/components/staff/',
  ]),
  never('a public page loads nothing of the desk', publicPages, [
    mantine,
    '^app/components/staff/',
    '^app/\\[locale\\]/\\((desk|advice)\\)/',
  ]),
  never(
    'a public page loads nothing that waits for a script',
    `${publicPages}|${publicComponents}`,
    ['^node_modules/next/(link|dynamic)\\.'],
  ),
  never('a schema loads neither drizzle nor a table', '^lib/.*schema\\.ts$', [drizzle, tables]),
]

function never(name, from, to) {
  return { name, from: { path: from }, to: { path: to, reachable: true } }
}
