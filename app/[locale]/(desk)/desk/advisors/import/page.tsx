import { Anchor, Text } from '@mantine/core'
import { href, words } from '@/lib/messages/words'
import style from '../advisors.module.css'
import { bureauPage } from '../frame'
import { ImportForm } from './import-form'

export default bureauPage('import', async ({ locale }) => {
  const t = words(locale, 'deskAdvisors')
  return (
    <section className={style.card}>
      <h2>{t('import.title')}</h2>
      <Text>{t('import.lead')}</Text>
      <Text mb="sm">{t('import.rules')}</Text>
      <Anchor href={href(locale, '/desk/advisors/import/template')} download>
        {t('import.template')}
      </Anchor>
      <ImportForm />
    </section>
  )
})
