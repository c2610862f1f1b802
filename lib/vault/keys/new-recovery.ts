import 'server-only'
import { newKeyPair } from '@/lib/vault/seal/seal'

/** `keyFile` is the only copy of the private half, as the age command reads it; it is shown once and kept nowhere. */
export async function newRecovery(): Promise<{
  publicKey: string
  privateKey: string
  keyFile: string
}> {
  const { publicKey, privateKey } = await newKeyPair()
  return { publicKey, privateKey, keyFile: `# public key: ${publicKey}\n${privateKey}\n` }
}
