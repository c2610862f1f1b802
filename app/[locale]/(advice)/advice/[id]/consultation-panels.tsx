'use client'

import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { handToSubstitute, returnToPool } from '@/app/actions/advice'
import { Panels } from '@/app/components/staff/case/panels'
import { ActionButton } from '@/app/components/staff/form/action-button'
import { useWords } from '@/app/components/staff/frame/desk-words'
import type { CitableStatute } from './citations'
import { LegalAidForm } from './legal-aid-form'
import { MediationForm, OpinionForm, PartyForm } from './panel-forms'
import { PublishForm, type Rewritten } from './publish-form'

export type Panel = 'legalAid' | 'mediation' | 'opinion' | 'standIn' | 'pool' | 'publish' | 'party'

type Props = {
  panels: Panel[]
  fields: { consultationId: string; version: string }
  /** How many parties the firm has noted. */
  parties: number
  /** What was sent back, to be written anew. */
  written?: Rewritten | undefined
  statutes: CitableStatute[]
  /** How the question stands: beside a form that came too late. */
  theirs: ReactNode
}

/** Actions on a consultation that need words or a second thought. */
export function ConsultationPanels({ panels, ...shared }: Props) {
  const t = useWords('adviceQuestion')
  return (
    <Panels
      size="compact-md"
      panels={panels.map((name) => ({ name, label: t(`next.${name}`) }))}
      body={(panel, close) => <PanelBody panel={panel} onDone={close} {...shared} />}
    />
  )
}

type BodyProps = Omit<Props, 'panels'> & { panel: Panel; onDone: () => void }

function PanelBody({ panel, fields, parties, written, statutes, theirs, onDone }: BodyProps) {
  const t = useWords('adviceQuestion')
  const { consultationId } = fields
  switch (panel) {
    case 'legalAid':
      return <LegalAidForm fields={fields} theirs={theirs} onDone={onDone} />
    case 'mediation':
      return <MediationForm fields={fields} theirs={theirs} onDone={onDone} />
    case 'opinion':
      return <OpinionForm consultationId={consultationId} />
    case 'publish':
      return (
        <PublishForm
          consultationId={consultationId}
          written={written}
          statutes={statutes}
          onDone={onDone}
        />
      )
    case 'party':
      return <PartyForm parties={parties} />
    default:
      return (
        <>
          <Text size="sm" c="gray.7" mb="xs">
            {panel === 'pool' ? t('next.poolHint') : t('conflict.handHint')}
          </Text>
          <ActionButton action={panel === 'pool' ? returnToPool : handToSubstitute} fields={fields}>
            {t(`next.${panel}`)}
          </ActionButton>
        </>
      )
  }
}
