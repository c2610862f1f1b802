import { resolve } from 'node:path'
import { z } from 'zod'
import { masterOf, namedSecrets } from './secrets.js'

const variables = z.object({
  KAPOK_DATA: z.string().default('.data'),
  KAPOK_MASTER: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'KAPOK_MASTER must be 64 hex digits')
    .optional(),
  KAPOK_MASTER_PREVIOUS: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'KAPOK_MASTER_PREVIOUS must be 64 hex digits')
    .optional(),
  KAPOK_DEMO: z.enum(['0', '1']).default('0'),
  KAPOK_ORIGIN: z.url().optional(),
  KAPOK_OPERATOR: z.string().optional(),
  KAPOK_FILING: z.string().optional(),
  KAPOK_HOSTING: z.enum(['self', 'platform']).default('self'),
  KAPOK_FORM_AGE: z.coerce.number().int().min(0).default(20),
  KAPOK_SLOT_TIPS: z.coerce.number().int().positive().default(6000),
  KAPOK_SLOT_SCRIPTLESS: z.coerce.number().int().positive().default(1200),
  KAPOK_SLOT_QUESTIONS: z.coerce.number().int().positive().default(2400),
  KAPOK_ADVICE_HOURS: z
    .string()
    .regex(/^[1-9]\d{0,2},[1-9]\d{0,2},[1-9]\d{0,2}$/, 'KAPOK_ADVICE_HOURS must be as 24,72,4')
    .default('24,72,4'),
  DATABASE_URL: z.string().optional(),
  DATABASE_URL_OWNER: z.string().optional(),
  POSTGRES_URL: z.string().optional(),
  POSTGRES_URL_NON_POOLING: z.string().optional(),
  ALLOW_EMBEDDED: z.enum(['0', '1']).default('0'),
  AUTH_SECRET: z.string().optional(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z.string().optional(),
  RESEND_API_KEY: z.string().optional(),
  RESEND_FROM: z.string().default('Kapok <desk@kapok.example>'),
  CRON_SECRET: z.string().optional(),
  NODE_ENV: z.string().default('development'),
  NEXT_PHASE: z.string().optional(),
})

type Env = ReturnType<typeof read>

const shared = globalThis as { kapokEnv?: Env }

/** The configuration, read once. Throws with the variable's name when one is malformed. */
export function env(): Env {
  shared.kapokEnv ??= read()
  return shared.kapokEnv
}

function read() {
  const set = variables.parse(
    Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== '')),
  )
  const driver = set.POSTGRES_URL ? 'vercel' : set.DATABASE_URL ? 'node' : 'embedded'
  return {
    driver: driver as 'vercel' | 'node' | 'embedded',
    url: set.POSTGRES_URL ?? set.DATABASE_URL ?? null,
    ownerUrl: set.DATABASE_URL_OWNER ?? set.POSTGRES_URL_NON_POOLING ?? null,
    dataDirectory: resolve(set.KAPOK_DATA),
    embeddedAllowed: set.NODE_ENV !== 'production' || set.ALLOW_EMBEDDED === '1',
    production: set.NODE_ENV === 'production',
    building: set.NEXT_PHASE === 'phase-production-build',
    demo: set.KAPOK_DEMO === '1' && driver === 'embedded',
    listAccounts: set.KAPOK_DEMO === '1',
    origin: set.KAPOK_ORIGIN ?? null,
    operator: set.KAPOK_OPERATOR ?? null,
    filing: set.KAPOK_FILING ?? null,
    hosting: set.KAPOK_HOSTING,
    formAgeSeconds: set.KAPOK_FORM_AGE,
    slotTips: set.KAPOK_SLOT_TIPS,
    slotScriptless: set.KAPOK_SLOT_SCRIPTLESS,
    slotQuestions: set.KAPOK_SLOT_QUESTIONS,
    adviceHours: adviceHoursOf(set.KAPOK_ADVICE_HOURS),
    resendKey: set.RESEND_API_KEY ?? null,
    mailFrom: set.RESEND_FROM,
    cronSecret: set.CRON_SECRET ?? null,
    ...secrets(set),
  }
}

/** Hours to the first reply, to the full answer, and to the first reply of an urgent question. */
function adviceHoursOf(list: string) {
  const [first = 24, full = 72, urgent = 4] = list.split(',').map(Number)
  return { first, full, urgent }
}

/** The one master secret, the one before it, and the two that Next and next-auth want by name. */
function secrets(set: z.infer<typeof variables>) {
  const master = masterOf(process.env)
  if (!master)
    throw new Error('KAPOK_MASTER is not set: a database of your own needs its 64 hex digits')
  const named = namedSecrets(master, process.env)
  return {
    master: Buffer.from(master, 'hex'),
    previousMaster: set.KAPOK_MASTER_PREVIOUS
      ? Buffer.from(set.KAPOK_MASTER_PREVIOUS, 'hex')
      : null,
    authSecret: named.AUTH_SECRET,
    actionsKey: named.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
  }
}
