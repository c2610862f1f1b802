import { Notice } from '@/app/components/public/frame/notice'
import { Shell } from '@/app/components/public/frame/shell'
import { Laws } from '@/app/components/public/laws'
import { Lines } from '@/app/components/public/lines'
import { dayWords } from '@/app/components/shared/day'
import { page } from '@/app/server/public-page'
import { findAnswer } from '@/lib/consultations/publication/search-answers'
import { as } from '@/lib/identity/as'
import { href, words } from '@/lib/messages/words'

/** A published answer with its day and its law. */
export default page(async ({ locale, params }) => {
  const t = words(locale, 'answers')
  const found = await findAnswer(as({ role: 'anyone' }), params.id ?? '')
  return (
    <Shell locale={locale} back="/learn/answers">
      <h1 dir="auto">{found.title}</h1>
      <p>
        <small>
          {words(locale, 'topics')(`names.${found.topic}`)} ·{' '}
          {t('published', { day: dayWords(locale, found.publishedOn) })}
        </small>
      </p>
      <h2>{t('question')}</h2>
      <Lines text={found.question} />
      <h2>{t('answer')}</h2>
      <Lines text={found.answer} />
      <Laws locale={locale} laws={found.laws} />
      {found.outdated && <Notice tone="warn">{t('old')}</Notice>}
      <p className="hint">{t('lawyer')}</p>
      <p>
        <a className="btn go" href={href(locale, '/advisors')}>
          {t('ask')}
        </a>
      </p>
      <p className="links">
        <a href={href(locale, `/learn/law/${found.topic}`)}>{t('guide')}</a>
      </p>
    </Shell>
  )
})
