import 'server-only'
import { alone, inWorker } from './in-worker'
import { type Context, SealBroken } from './seal-broken'

/** Throws `SealBroken` unless this key opens it and it is this very record. */
export async function open(
  privateKey: string,
  context: Context,
  sealed: Uint8Array,
): Promise<Buffer> {
  const [opened] = await openEach(privateKey, [{ context, sealed }])
  if (!opened) throw new SealBroken(context)
  return opened
}

/** Null stands for a record that is not what it should be. */
export async function openEach(
  privateKey: string,
  records: { context: Context; sealed: Uint8Array }[],
): Promise<(Buffer | null)[]> {
  const opened = await inWorker('openAll', {
    privateKey,
    records: records.map(({ context, sealed }) => ({ context, sealed: alone(sealed) })),
  })
  return opened.map((bytes) => bytes && buffer(bytes))
}

export const buffer = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength)
