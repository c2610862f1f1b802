import 'server-only'
import { registryMac, registryMacMatches } from '@/lib/vault/keys/registry'

// Staff keys and pools have no epochs: a new person or pool is a new name.
const epoch = 0

const ofAdvisor = (staffId: string, publicKey: string) => ({
  departmentId: `advisor/${staffId}`,
  epoch,
  publicKey,
})

const ofPool = (areaCode: string, publicKey: string) => ({
  departmentId: `pool/${areaCode}`,
  epoch,
  publicKey,
})

export const advisorKeyMac = (staffId: string, publicKey: string) =>
  registryMac(ofAdvisor(staffId, publicKey))

export const poolKeyMac = (areaCode: string, publicKey: string) =>
  registryMac(ofPool(areaCode, publicKey))

type AdvisorKey = { staffId: string | null; publicKey: string | null; keyMac: Buffer | null }

/** Whom to seal to, when they have joined and their key is the one that was registered. */
export function verifiedAdvisor({ staffId, publicKey, keyMac }: AdvisorKey) {
  if (!staffId || !publicKey || !keyMac) return null
  const verified = registryMacMatches(ofAdvisor(staffId, publicKey), keyMac)
  return verified ? { staffId, publicKey } : null
}

export function verifiedPool(pool: { areaCode: string; publicKey: string; keyMac: Buffer }) {
  const { areaCode, publicKey, keyMac } = pool
  const verified = registryMacMatches(ofPool(areaCode, publicKey), keyMac)
  return verified ? { areaCode, publicKey } : null
}
