import { headers } from 'next/headers'
import { toDataURL } from 'qrcode'
import { Shell } from '@/app/components/public/frame/shell'
import { ReceiptImage } from '@/app/components/public/receipt/receipt-image'
import { areaNames } from '@/app/components/shared/area-names'
import { page } from '@/app/server/public-page'
import { areaName } from '@/lib/areas/area-name'
import { listNamed } from '@/lib/areas/queries'
import { isSecure } from '@/lib/http/cookie'
import { as } from '@/lib/identity/as'
import { href, words } from '@/lib/messages/words'
import { env } from '@/lib/platform/env'
import { isVillageCode, listNear } from '../../find'
import { VillageUnknown } from '../../village-unknown'

/** One sheet of A4 for the notice board. It names no lawyer: the address behind the square outlives them. */
export default page(async ({ locale, params }) => {
  const t = words(locale, 'advisors')
  const code = params.areaCode ?? ''
  const db = as({ role: 'anyone' })
  const [village] = isVillageCode(code) ? await listNamed(db, [code]) : []
  if (!village) return <VillageUnknown locale={locale} near={await listNear(db, code)} />
  const address = `${await origin()}${href(locale, `/advisors/${code}`)}`
  const [say, square] = await Promise.all([
    areaNames(db, locale, [code]),
    toDataURL(address, { errorCorrectionLevel: 'Q', margin: 2, scale: 8 }),
  ])
  return (
    <Shell locale={locale} back={`/advisors/${code}`} exit={false}>
      <p className="noprint">
        <button type="button" data-print="" hidden>
          {t('poster.print')}
        </button>
        {t('poster.printHint')}
      </p>
      <article className="poster">
        <p>{words(locale, 'common')('title')}</p>
        <h1>{t('poster.title')}</h1>
        <p className="lead">{t('poster.free')}</p>
        <h2>{areaName(locale, village)}</h2>
        <p>{say(village.parentCode ?? code)}</p>
        <ReceiptImage address={square} alt={t('poster.scan')} width={320} height={320} />
        <p>
          {t('poster.scan')} {t('poster.open')}
        </p>
        <p>{address}</p>
        <p>{t('poster.calls')}</p>
      </article>
    </Shell>
  )
})

async function origin(): Promise<string> {
  const { origin: configured } = env()
  if (configured) return configured.replace(/\/$/, '')
  const host = (await headers()).get('host') ?? ''
  return `${(await isSecure()) ? 'https' : 'http'}://${host}`
}
