import 'server-only'
import { Problem } from '@/lib/platform/problem'
import type { Sender } from './draft'
import type { SubmitInput } from './report'

export async function submit(_sender: Sender, _input: SubmitInput): Promise<string> {
  throw new Problem('unavailable')
}
