import { Text } from '@mantine/core'
import { DeskFrame } from '@/app/components/staff/frame/desk-frame'
import { doorPage } from '@/app/server/desk-page'
import { words } from '@/lib/messages/words'
import { ForgotForm } from './forgot-form'

export default doorPage(async ({ locale }) => {
  const t = words(locale, 'access')
  return (
    <DeskFrame locale={locale} title={t('forgot.title')} intro={t('forgot.intro')}>
      <ForgotForm />
      <Text c="gray.7" mt="lg">
        {t('forgot.without')}
      </Text>
    </DeskFrame>
  )
})
