'use client'

import { Code, Text } from '@mantine/core'
import { useWords } from '@/app/components/staff/frame/desk-words'

export type Offered = { secret: string; offer: string; picture: string }

/** A new authenticator secret, to scan or to type. */
export function TotpOffer({ offered: { secret, picture } }: { offered: Offered }) {
  const t = useWords('access')
  return (
    <section>
      <Text mt="md">{t('join.scan')}</Text>
      {/* biome-ignore lint/performance/noImgElement: an inline picture, nothing to optimise */}
      <img
        src={`data:image/svg+xml;utf8,${encodeURIComponent(picture)}`}
        alt={t('totp.picture')}
        width={176}
        height={176}
      />
      <Text mb="md">
        {t('join.secret')}{' '}
        <Code className="desk-code">{secret.match(/.{1,4}/g)?.join(' ') ?? secret}</Code>
      </Text>
    </section>
  )
}
