import { DangerBar } from '@/app/components/public/frame/danger-bar'
import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/public-page'
import { href, words } from '@/lib/messages/words'

const lines = ['12345', '12348', '12315', '12333', '12309', '12388'] as const

export default page(async ({ locale }) => {
  const t = words(locale, 'report')
  return (
    <Shell locale={locale} back="/report">
      <DangerBar locale={locale} />
      <h1>{t('elsewhere.title')}</h1>
      <ul className="tel">
        {lines.map((line) => (
          <li key={line}>
            {`${t(`elsewhere.lines.${line}`)} `}
            <a href={`tel:${line}`}>{line}</a>
          </li>
        ))}
      </ul>
      <p>{t('elsewhere.kept')}</p>
      <p>{t('elsewhere.gang')}</p>
      <p className="links">
        <a href={href(locale, '/advisors')}>{t('elsewhere.advisor')}</a>
        <a href={href(locale, '/report')}>{t('elsewhere.start')}</a>
      </p>
    </Shell>
  )
})
