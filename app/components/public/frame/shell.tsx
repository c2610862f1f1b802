import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/messages/words'
import { env } from '@/lib/platform/env'
import { Frame } from './frame'
import { displayPrefs } from './prefs'

export type ShellProps = {
  locale: Locale
  /** Where 返回 leads, without language prefix. */
  back?: string
  /** The neutral window title; false where a Form gives it. */
  title?: string | false
  /** Whether the page has the quick-exit button. */
  exit?: boolean
  /** For the page one may be seen on: no name, no reports, no emergency numbers. */
  plain?: boolean
  children: ReactNode
}

/** The frame of every public page: type size, language, way back, telephone numbers, quick exit. */
export async function Shell(props: ShellProps) {
  const { elder } = await displayPrefs()
  const path = (await headers()).get('x-path') ?? '/'
  return <Frame {...props} elder={elder} path={path} demo={env().listAccounts} />
}
