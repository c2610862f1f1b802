import { DeskUnavailable } from '@/app/components/staff/frame/desk-unavailable'
import { requestLocale } from '@/app/server/action'

/** Also what staff see of records that are not theirs: as if there were none. */
export default async function NotFound() {
  return <DeskUnavailable locale={await requestLocale()} problem={{ code: 'not_found' }} />
}
