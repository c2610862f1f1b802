import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/public-page'
import { Welcome } from './welcome'

export default page(async ({ locale }) => (
  <Shell locale={locale} exit={false}>
    <Welcome locale={locale} />
  </Shell>
))
