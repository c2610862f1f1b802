import 'server-only'
import { verifiedKey } from '@/lib/vault/keys/bind-key'

type AdvisorKey = { staffId: string | null; publicKey: string | null }

/** Whom to seal to, when they have joined and their key is the one that was signed. */
export function verifiedAdvisor({ staffId, publicKey }: AdvisorKey) {
  const key = staffId && verifiedKey(staffId, 'advisor', 0, publicKey)
  return key ? { staffId, publicKey: key } : null
}

export function verifiedPool({ areaCode, publicKey }: { areaCode: string; publicKey: string }) {
  const key = verifiedKey(areaCode, 'pool', 0, publicKey)
  return key ? { areaCode, publicKey: key } : null
}
