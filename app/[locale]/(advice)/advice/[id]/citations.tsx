'use client'

import { Button, Checkbox, Text } from '@mantine/core'
import shared from '@/app/components/staff/case/case.module.css'
import { useWords } from '@/app/components/staff/frame/desk-words'
import style from './consultation.module.css'

export type CitableStatute = {
  id: string
  name: string
  gist: string
  text: string
  origin: string
}
export type CitableLimit = {
  slug: string
  said: string
  detail: string
  origin: string
  /** As it is put into an answer. */
  sentence: string
}

type Props = {
  statutes: CitableStatute[]
  limits?: CitableLimit[]
  cited: string[]
  onCite: (ids: string[]) => void
  onPut?: (sentence: string) => void
}

/** Articles of the topic to tick and its time limits to put into the text, each with date and source. Superseded law never gets here. */
export function Citations({ statutes, limits = [], cited, onCite, onPut }: Props) {
  const t = useWords('adviceQuestion')
  const toggle = (id: string) =>
    onCite(cited.includes(id) ? cited.filter((one) => one !== id) : [...cited, id])
  return (
    <>
      {cited.map((id) => (
        <input key={id} type="hidden" name="citations" value={id} />
      ))}
      <details className={style.law}>
        <summary>
          {t('cite.title')}
          {cited.length > 0 && ` · ${t('cite.chosen', { n: cited.length })}`}
        </summary>
        <Text size="sm" fw={650} c="kapok.8" my={4}>
          {t('cite.confirm')}
        </Text>
        {statutes.length === 0 && <Text size="sm">{t('cite.none')}</Text>}
        {limits.length > 0 && <Limits limits={limits} onPut={onPut} />}
        <ul>
          {statutes.map(({ id, name, gist, text, origin }) => (
            <li key={id}>
              <Checkbox
                checked={cited.includes(id)}
                onChange={() => toggle(id)}
                label={name}
                description={gist}
              />
              <details>
                <summary>{t('cite.text')}</summary>
                <p className={shared.words}>{text}</p>
              </details>
              <small>{origin}</small>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

function Limits({ limits, onPut }: Pick<Props, 'onPut'> & { limits: CitableLimit[] }) {
  const t = useWords('adviceQuestion')
  return (
    <>
      <Text size="sm" fw={650}>
        {t('cite.limits')}
      </Text>
      <ul>
        {limits.map(({ slug, said, detail, origin, sentence }) => (
          <li key={slug}>
            <span>{said}</span>
            <small>{detail}</small>
            <small>{origin}</small>
            {onPut && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`${t('cite.put')}：${said}`}
                onClick={() => onPut(sentence)}
              >
                {t('cite.put')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
