import { page } from '@/app/server/public-page'
import { Problem } from '@/lib/platform/problem'

/** An address that nothing answers: an ordinary page says so. */
export default page(async () => {
  throw new Problem('not_found')
})
