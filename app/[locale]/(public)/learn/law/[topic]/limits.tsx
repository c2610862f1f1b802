import { dayWords } from '@/app/components/shared/day'
import type { TimeLimit } from '@/lib/consultations/law/statutes'
import { type Locale, words } from '@/lib/messages/words'

/** Until when one must act, each with its law, its article and the day from which that text holds. */
export function Limits({ locale, limits }: { locale: Locale; limits: TimeLimit[] }) {
  const t = words(locale, 'guides')
  if (limits.length === 0) return null
  return (
    <>
      <h2>{t('limits')}</h2>
      <p>{t('limitsHint')}</p>
      <dl className="sum">
        {limits.map((limit) => (
          <div key={limit.slug}>
            <dt>{limit.said[locale]}</dt>
            <dd>
              {t('starts')}
              <span lang="zh-CN">{limit.starts}</span>
              <br />
              <small>
                {t('source')} <span lang="zh-CN">{`${plain(limit.law)}${limit.article}`}</span>
                {limit.effective && ` · ${t('asOf', { day: dayWords(locale, limit.effective) })}`}
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

const plain = (law: string) => law.replace(/^中华人民共和国/, '')
