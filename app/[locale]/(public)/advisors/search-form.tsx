import { href, type Locale, words } from '@/lib/messages/words'

/** An ordinary GET form: what was asked stands in the address. */
export function SearchForm({ locale, text }: { locale: Locale; text?: string }) {
  const t = words(locale, 'advisors')
  return (
    <form action={href(locale, '/advisors')} method="get">
      <div className="f">
        <label htmlFor="q">{t('search')}</label>
        <p className="hint" id="q-h">
          {t('searchHint')}
        </p>
        <input id="q" name="q" type="search" defaultValue={text} aria-describedby="q-h" />
      </div>
      <p>
        <button type="submit" className="go">
          {t('find')}
        </button>
      </p>
    </form>
  )
}
