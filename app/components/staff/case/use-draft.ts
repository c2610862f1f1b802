'use client'

import { type FormEvent, useCallback, useState } from 'react'

/** The text being written in a composer, as it stands with every stroke; `begin` starts the form anew with a text. */
export function useDraft() {
  const [start, setStart] = useState({ round: 0, text: '' })
  const [text, setText] = useState('')
  const begin = useCallback((next: string) => {
    setStart(({ round }) => ({ round: round + 1, text: next }))
    setText(next)
  }, [])
  const add = (sentence: string) => begin(text ? `${text}\n${sentence}` : sentence)
  const watch = ({ target }: FormEvent) => {
    if (target instanceof HTMLTextAreaElement && target.name === 'text') setText(target.value)
  }
  return { text, start, begin, add, watch }
}
