'use client'

import { useLocalStorage } from '@mantine/hooks'
import { useEffect, useState } from 'react'

/** Whether a key belongs to what has the focus rather than to the page. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')

/** The keyboard of a page at the desk: `press` does what a key stands for and says false when it stands for nothing. To be switched off for all pages at once (WCAG 2.1.4). */
export function useDeskKeys(press: (key: string) => boolean) {
  const [on, setOn] = useLocalStorage({ key: 'kapok-keys', defaultValue: true })
  const [listed, setListed] = useState(false)

  useEffect(() => {
    if (!on) return
    let before = ''
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const key = before === 'g' ? `g ${event.key}` : event.key
      before = event.key
      if (key === '?') setListed((open) => !open)
      else if (!press(key)) return
      event.preventDefault()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [on, press])

  return { on, setOn, listed, setListed }
}

/** Presses or reaches the part of the page that carries the key. */
export function pressPart(key: string): boolean {
  const part = document.querySelector<HTMLElement>(`[data-key="${key}"]`)
  if (!part) return false
  if (part.matches('input, textarea, select')) part.focus()
  else part.click()
  part.scrollIntoView({ block: 'nearest' })
  return true
}
