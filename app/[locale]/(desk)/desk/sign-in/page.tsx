import { Anchor, Group } from '@mantine/core'
import { DeskFrame } from '@/app/components/staff/frame/desk-frame'
import { doorPage } from '@/app/server/desk-page'
import { href, words } from '@/lib/messages/words'
import { env } from '@/lib/platform/env'
import { DemoAccounts } from './demo-accounts'
import { SignInForm } from './sign-in-form'

export default doorPage(async ({ locale, search }) => {
  const t = words(locale, 'access')
  return (
    <DeskFrame locale={locale} title={t('signIn.title')} wide={env().listAccounts}>
      {search.recovered && <p role="status">{t('forgot.done')}</p>}
      <SignInForm />
      <Group mt="lg">
        <Anchor href={href(locale, '/desk/sign-in/forgot')}>{t('signIn.forgot')}</Anchor>
        <Anchor href={href(locale, '/desk/join')}>{t('signIn.join')}</Anchor>
      </Group>
      {env().listAccounts && <DemoAccounts locale={locale} />}
    </DeskFrame>
  )
})
