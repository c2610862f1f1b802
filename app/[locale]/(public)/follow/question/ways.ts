import type { Way } from '@/app/components/public/case/opened-case'
import type { ConsultationThread } from '@/lib/consultations/follow/thread'
import { type Locale, words } from '@/lib/messages/words'

/** What the asker can do now, each on a page of its own. */
export function waysOf(locale: Locale, thread: ConsultationThread, booked: boolean): Way[] {
  const t = words(locale, 'question')
  return [
    { path: 'add', label: t('thread.add') },
    { path: 'visit', label: t(booked ? 'visitSeen' : 'visit'), shown: thread.mayClose || booked },
    { path: 'end', label: t('end'), shown: thread.mayClose },
    { path: 'rate', label: t('rate'), shown: thread.mayRate },
    { path: 'publish', label: t('consent'), shown: thread.mayConsent },
  ].filter(({ shown = true }) => shown)
}
