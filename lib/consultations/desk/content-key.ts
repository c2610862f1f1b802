import 'server-only'
import { poolKey } from '@/lib/advisors/pool/pool'
import { contentContext } from '@/lib/cases/contexts'
import type { Advisor } from '@/lib/consultations/policy'
import { type ConsultationContent, consultationContent } from '@/lib/consultations/sealed-content'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { openRows } from '@/lib/vault/seal/rows'
import { grantContext } from '@/lib/vault/seal/seal'
import { raiseAlarm } from './alarm'
import type { GrantedConsultation } from './find-granted'

/** C of a question, by the advisor's own grant or that of their pool. Null when the grant's seal is broken. */
export async function consultationKey(
  db: Db,
  keyring: Keyring,
  { id, grantee, wrapped, grantMac }: GrantedConsultation,
): Promise<string | null> {
  const own = grantee === keyring.staffId
  const key = own ? keyring.privateKey : await poolKey(db, keyring, grantee)
  const context = grantContext(id, grantee)
  const [opened] = await openRows(key, [{ context, sealed: wrapped, mac: grantMac }])
  return opened?.toString() ?? null
}

/** C, for an action that cannot be done without it. */
export async function needConsultationKey(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  granted: GrantedConsultation,
): Promise<string> {
  const key = await consultationKey(db, keyring, granted)
  if (key) return key
  await raiseAlarm(db, advisor, granted.id, ['grant'])
  throw new Problem('conflict', 'seal_broken')
}

/** What was asked. Null when its seal is broken. */
export async function openContent(
  key: string,
  { id, sealed, mac }: GrantedConsultation,
): Promise<ConsultationContent | null> {
  const [opened] = await openRows(key, [{ context: contentContext(id), sealed, mac }])
  return opened ? consultationContent.parse(JSON.parse(opened.toString())) : null
}
