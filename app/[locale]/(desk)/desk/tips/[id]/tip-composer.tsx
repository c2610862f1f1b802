'use client'

import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { askResident, sendTipMessage } from '@/app/actions/tip-desk'
import { Composer } from '@/app/components/staff/case/composer'
import { useDraft } from '@/app/components/staff/case/use-draft'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { askInput, sendMessageInput } from '@/lib/tips/desk/input'
import { namesIn } from '@/lib/tips/sealed-content'

type Props = {
  tipId: string
  version: string
  /** False: there is nothing to write, unless somebody was writing when it ended. */
  may: boolean
  mayAsk: boolean
  /** What the resident knew of the accused, and the tip's places: a message names none of them. */
  names: { field: string; value: string }[]
  places: string[]
  /** How the tip stands: beside a draft that came too late. */
  theirs: ReactNode
}

/** A message or a question to the resident. */
export function TipComposer({ tipId, version, may, mayAsk, names, places, theirs }: Props) {
  const t = useWords('deskTip')
  const draft = useDraft()
  const ways = useWays({ tipId, version, mayAsk })
  if (!may && draft.text === '') return null
  return (
    <div onInput={draft.watch}>
      <Title order={3} size="h6" mt="lg" mb="xs">
        {t('compose.title')}
      </Title>
      <Composer
        of="deskTip"
        draft={draft}
        ways={ways}
        choice
        note={
          !mayAsk && (
            <Text size="sm" c="gray.7">
              {t('compose.acceptFirst')}
            </Text>
          )
        }
        text={{ rows: 3, press: 'm' }}
        adds={false}
        known={{ names: namesIn(names), places }}
        theirs={theirs}
      />
    </div>
  )
}

const templates = ['received', 'more', 'safe', 'stop', 'done'] as const

function useWays({ tipId, version, mayAsk }: Pick<Props, 'tipId' | 'version' | 'mayAsk'>) {
  const t = useWords('deskTip')
  const choices = { label: t('compose.choices'), hint: t('compose.choicesHint'), rows: 2 }
  return {
    tell: {
      label: t('compose.message'),
      hint: t('compose.receipt'),
      submit: t('compose.send'),
      ...{ action: sendTipMessage, schema: sendMessageInput, hidden: { tipId } },
      templates: templates.map((name) => ({
        title: t(`compose.templateName.${name}`),
        body: t(`compose.templates.${name}`),
      })),
    },
    ask: {
      label: t('compose.question'),
      hint: t('compose.questionHint'),
      submit: t('compose.ask'),
      ...{ action: askResident, schema: askInput, hidden: { tipId, version } },
      disabled: !mayAsk,
      fields: [{ kind: 'textarea' as const, name: 'choices', ...choices }],
    },
  }
}
