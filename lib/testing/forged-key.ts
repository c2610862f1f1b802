import { newKeyPair } from '@/lib/vault/seal/seal'

/** Somebody else's public key under the signature of the one that is stored: what a hand with SQL can write. */
export async function forgedKey(stored: string | null | undefined): Promise<string> {
  const { publicKey } = await newKeyPair()
  return stored?.replace(/^[^#]*/, publicKey) ?? publicKey
}
