import { DeskFrame } from '@/app/components/desk-frame'
import { words } from '@/app/messages/words'
import { doorPage } from '@/lib/access/desk-page'
import { offerTotp } from '@/lib/access/totp-offer'
import { JoinForm } from './join-form'

export default doorPage(async ({ locale }) => {
  const t = words(locale, 'access')
  return (
    <DeskFrame locale={locale} title={t('join.title')} intro={t('join.intro')}>
      <JoinForm offered={await offerTotp('join', 'Kapok')} />
    </DeskFrame>
  )
})
