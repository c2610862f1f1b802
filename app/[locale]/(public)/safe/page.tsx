import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/public-page'
import { Advice } from './advice'

export default page(async ({ locale }) => (
  <Shell locale={locale} back="/" exit={false}>
    <Advice locale={locale} />
  </Shell>
))
