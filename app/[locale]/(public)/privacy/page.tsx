import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/public-page'
import { env } from '@/lib/platform/env'
import { PrivacyNotice } from './notice'

export default page(async ({ locale }) => {
  const { operator, filing, hosting, listAccounts } = env()
  return (
    <Shell locale={locale} back="/">
      <PrivacyNotice locale={locale} by={{ operator, filing, hosting, demo: listAccounts }} />
    </Shell>
  )
})
