import { parseArgs } from 'node:util'
import { city } from '@/lib/city/city'
import { invitePerson } from '@/lib/departments/person'
import { departmentId } from '@/lib/departments/place'
import { departmentKinds } from '@/lib/departments/schema'
import { as } from '@/lib/identity/as'
import { inviteInput } from '@/lib/identity/schema'
import { database } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { isOneOf } from '@/lib/platform/one-of'
import { foundRecovery } from '@/lib/vault/keys/recovery'

// Invites a deployment's first people, before there is an administrator to do it at the desk.
// The first run also makes the recovery recipient and prints its private half, once.
const usage = `npm run staff:invite -- --name 姓名 --email name@example.org --role admin|auditor|officer [--phone 02012345678]
for an officer: --department kind@area, such as integrated-center@${city().code} (the city's triage desk)
kinds: ${departmentKinds.join(', ')}`

const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  await run()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`)
  process.exitCode = 1
}

async function run() {
  const input = readInput()
  const db = as({ role: 'system', job: 'invite' })
  const keyFile = await foundRecovery(db)
  if (keyFile) {
    say('The recovery key. This is the only time it is shown: print it, divide it, lock it away,')
    say('and keep no copy on any machine. With it alone a court can open what a department lost.\n')
    say(keyFile)
  }
  const code = await invitePerson(db, { role: 'system', job: 'invite' }, input)
  say(`Invitation for ${input.name} (${input.role}), good for seven days, shown once:\n`)
  say(`  ${code}\n\nto be used at ${env().origin ?? ''}/desk/join`)
  await (await database()).close()
}

function readInput() {
  const { values } = parseArgs({
    options: {
      name: { type: 'string' },
      email: { type: 'string' },
      phone: { type: 'string' },
      role: { type: 'string' },
      department: { type: 'string' },
    },
  })
  const { department, ...person } = values
  const place = department ? placeOf(department) : ''
  const parsed = inviteInput.safeParse({ phone: '', ...person, departmentId: place })
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map(({ path }) => `--${path.join('.')}`)
  throw new Error(`missing or wrong: ${[...new Set(fields)].join(', ')}`)
}

function placeOf(department: string): string {
  const [kind = '', areaCode = ''] = department.split('@')
  if (!isOneOf(departmentKinds, kind) || !/^\d{4,9}$/.test(areaCode))
    throw new Error(`not a department: ${department}`)
  return departmentId(kind, areaCode)
}
