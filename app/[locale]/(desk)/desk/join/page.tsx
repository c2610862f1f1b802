import { DeskFrame } from '@/app/components/staff/frame/desk-frame'
import { doorPage } from '@/app/server/desk-page'
import { offerTotp } from '@/lib/identity/sign-in/offer-totp'
import { words } from '@/lib/messages/words'
import { JoinForm } from './join-form'

export default doorPage(async ({ locale }) => {
  const t = words(locale, 'access')
  return (
    <DeskFrame locale={locale} title={t('join.title')} intro={t('join.intro')}>
      <JoinForm offered={await offerTotp('join', 'Kapok')} />
    </DeskFrame>
  )
})
