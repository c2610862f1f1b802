'use client'

import { Alert, Button, FileInput, Group } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '@/app/components/staff/frame/desk-words'
import type { ImportReport } from '@/lib/advisors/import/import'
import { Mistakes } from './mistakes'

type Outcome = { report: ImportReport; written: boolean }
type State = Outcome | 'failed' | null

/** The file is looked at first, and written only when nothing is wrong with it. */
export function ImportForm() {
  const t = useWords('deskAdvisors')
  const [file, setFile] = useState<File | null>(null)
  const [pending, setPending] = useState(false)
  const [state, setState] = useState<State>(null)
  const send = async (write: boolean) => {
    if (!file) return
    setPending(true)
    setState(await post(file, write))
    setPending(false)
  }
  const outcome = typeof state === 'object' ? state : null
  const good = outcome && !outcome.written && outcome.report.errors.length === 0
  return (
    <>
      <Group align="end" my="md">
        <FileInput
          label={t('import.file')}
          placeholder="CSV"
          accept=".csv,text/csv"
          w={320}
          value={file}
          onChange={(chosen) => {
            setFile(chosen)
            setState(null)
          }}
        />
        <Button variant="default" disabled={!file} loading={pending} onClick={() => send(false)}>
          {t('import.check')}
        </Button>
        {good && (
          <Button loading={pending} onClick={() => send(true)}>
            {t('import.write')}
          </Button>
        )}
      </Group>
      {state === 'failed' && (
        <Alert color="kapok" role="alert">
          {t('import.failed')}
        </Alert>
      )}
      {outcome && <Report {...outcome} />}
    </>
  )
}

function Report({ report, written }: Outcome) {
  const t = useWords('deskAdvisors')
  const { errors, ...counts } = report
  if (errors.length > 0) return <Mistakes errors={errors} />
  return (
    <Alert color="teal" role="status">
      {t('import.result', counts)} {t(written ? 'import.written' : 'import.good')}
    </Alert>
  )
}

async function post(file: File, write: boolean): Promise<State> {
  const answer = await fetch(`/api/advisors/import${write ? '?write=1' : ''}`, {
    method: 'POST',
    body: file,
  }).then(
    (response) => (response.ok ? response.json() : null),
    () => null,
  )
  return answer ? { report: answer as ImportReport, written: write } : 'failed'
}
