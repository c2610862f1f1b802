import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/public-page'
import { city } from '@/lib/city/city'
import { words } from '@/lib/messages/words'

const numbers = ['12345', '12315', '12333', '12348', '12320', '95598', '120', '119'] as const

/** Where quick exit ends: an ordinary page of telephone numbers. */
export default page(async ({ locale }) => {
  const t = words(locale, 'exit')
  return (
    <Shell locale={locale} exit={false} plain>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <ul className="tel">
        {numbers.map((number) => (
          <li key={number}>
            {`${t(number)} `}
            <a href={`tel:${number}`}>{number}</a>
          </li>
        ))}
        {city().numbers.map((line) => (
          <li key={line.number}>
            {`${line.for[locale]} `}
            <a href={`tel:${line.number}`}>{line.number}</a>
          </li>
        ))}
      </ul>
    </Shell>
  )
})
