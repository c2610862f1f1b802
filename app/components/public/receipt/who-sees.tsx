import { type Locale, words } from '@/lib/messages/words'

type Props = { locale: Locale; can: string[]; cannot: string[] }

/** 「谁能看到这条线索」: the departments that will hold a key, and those that never will. */
export function WhoSees({ locale, can, cannot }: Props) {
  const t = words(locale, 'common')
  return (
    <section className="who">
      <h2>{t('whoSees.title')}</h2>
      <dl>
        <dt>{t('whoSees.can')}</dt>
        {can.length === 0 && <dd>{t('whoSees.nobody')}</dd>}
        {can.map((name) => (
          <dd key={name}>{name}</dd>
        ))}
        {cannot.length > 0 && <dt>{t('whoSees.cannot')}</dt>}
        {cannot.map((name) => (
          <dd key={name}>{name}</dd>
        ))}
      </dl>
    </section>
  )
}
