'use client'

import { type ReactNode, useCallback, useState } from 'react'
import { askBackResident, replyToConsultation } from '@/app/actions/advice'
import { Card } from '@/app/components/staff/card'
import { Composer } from '@/app/components/staff/case/composer'
import { useDraft } from '@/app/components/staff/case/use-draft'
import { useWords } from '@/app/components/staff/frame/desk-words'
import { askBackInput, replyInput } from '@/lib/consultations/desk/input'
import type { Template } from '@/lib/consultations/law/templates'
import { type CitableLimit, type CitableStatute, Citations } from './citations'

type Props = {
  consultationId: string
  version: string
  /** False: there is nothing to write, unless somebody was writing when it ended. */
  may: boolean
  mayAsk: boolean
  closed: boolean
  /** The other side: an answer does not name it. */
  names: string[]
  ownPhones: string[]
  templates: Template[]
  statutes: CitableStatute[]
  limits: CitableLimit[]
  /** How the question stands: beside a draft that came too late. */
  theirs: ReactNode
}

/** An answer or a question back. */
export function ConsultationComposer({ may, mayAsk, theirs, ...offered }: Props) {
  const t = useWords('adviceQuestion')
  const draft = useDraft()
  const [cited, setCited] = useState<string[]>([])
  const forget = useCallback(() => setCited([]), [])
  const { tell, ask } = useWays(offered)
  if (!may && draft.text === '') return null
  const law = (
    <Citations
      statutes={offered.statutes}
      limits={offered.limits}
      cited={cited}
      onCite={setCited}
      onPut={draft.add}
    />
  )
  return (
    <Card title={t('compose.title')} p="lg" id="compose" onInput={draft.watch}>
      <Composer
        of="adviceQuestion"
        draft={draft}
        ways={{ tell: { ...tell, children: law }, ask }}
        choice={mayAsk}
        text={{ rows: 5 }}
        adds
        known={{ names: offered.names, allowed: offered.ownPhones }}
        theirs={theirs}
        onSent={forget}
      />
    </Card>
  )
}

type Writing = Pick<Props, 'consultationId' | 'version' | 'closed' | 'templates'>

function useWays({ consultationId, version, closed, templates }: Writing) {
  const t = useWords('adviceQuestion')
  const hidden = { consultationId, version }
  const full = { kind: 'checkbox' as const, name: 'full', label: t('compose.full') }
  return {
    tell: {
      label: t('compose.reply'),
      hint: t('compose.hint'),
      submit: t('compose.send'),
      ...{ action: replyToConsultation, schema: replyInput, hidden, templates },
      fields: closed ? [] : [full],
    },
    ask: {
      label: t('compose.askBack'),
      hint: t('compose.askHint'),
      submit: t('compose.ask'),
      ...{ action: askBackResident, schema: askBackInput, hidden },
    },
  }
}
