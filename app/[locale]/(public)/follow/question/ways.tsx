import type { Thread } from '@/lib/consultations/follow/thread'
import { href, type Locale, words } from '@/lib/messages/words'

type Props = { locale: Locale; thread: Thread; booked: boolean }

/** What the asker can do now, each on a page of its own. */
export function Ways({ locale, thread, booked }: Props) {
  const t = words(locale, 'question')
  const ways = [
    { path: 'add', label: t('add') },
    { path: 'visit', label: t(booked ? 'visitSeen' : 'visit'), shown: thread.mayClose || booked },
    { path: 'end', label: t('end'), shown: thread.mayClose },
    { path: 'rate', label: t('rate'), shown: thread.mayRate },
    { path: 'publish', label: t('consent'), shown: thread.mayConsent },
  ].filter(({ shown = true }) => shown)
  return (
    <>
      <h2>{t('more')}</h2>
      <p>
        {ways.map(({ path, label }) => (
          <a key={path} className="btn" href={href(locale, `/follow/question/${path}`)}>
            {label}
          </a>
        ))}
      </p>
    </>
  )
}
