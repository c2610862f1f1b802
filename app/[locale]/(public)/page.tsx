import { Shell } from '@/app/components/shell'
import { page } from '@/app/server/page'
import { Welcome } from './welcome'

export default page(async ({ locale }) => (
  <Shell locale={locale} exit={false}>
    <Welcome locale={locale} />
  </Shell>
))
