'use client'

import { Anchor, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '@/app/components/staff/frame/desk-words'
import style from './both-versions.module.css'

type Props = {
  /** Nothing while the form is the only version. */
  theirs: ReactNode
  onGiveUp: () => void
  /** The form with what was written. */
  children: ReactNode
}

/** What somebody else made of it meanwhile beside what was written here: to send as it is, to change first, or to give up. */
export function BothVersions({ theirs, onGiveUp, children }: Props) {
  const t = useWords('deskShell')
  return (
    <div className={theirs ? style.both : undefined}>
      {theirs && (
        <section className={style.theirs} role="status" aria-label={t('conflict.theirs')}>
          <Title order={3} size="h6" mb={4}>
            {t('conflict.theirs')}
          </Title>
          {theirs}
        </section>
      )}
      <div>
        {theirs && (
          <>
            <Title order={3} size="h6" mb={4}>
              {t('conflict.yours')}
            </Title>
            <Text size="sm" c="gray.7" mb="xs">
              {t('conflict.hint')}{' '}
              <Anchor component="button" type="button" onClick={onGiveUp}>
                {t('conflict.giveUp')}
              </Anchor>
            </Text>
          </>
        )}
        {children}
      </div>
    </div>
  )
}
