'use client'

import { KeyButton, KeyList } from '@/app/components/staff/case/key-list'
import { pressPart, useDeskKeys } from '@/app/components/staff/frame/use-desk-keys'

const keys = [
  ['a', 'claim'],
  ['r', 'handOver'],
  ['m', 'message'],
  ['c', 'end'],
  ['g i', 'inbox'],
  ['?', 'help'],
] as const

/** The keyboard of a tip: each key presses what may be pressed, and nothing when that is not there. */
export function TipKeys() {
  const { listed, setListed, ...wanted } = useDeskKeys(pressPart)
  return (
    <>
      <KeyButton listed={listed} setListed={setListed} />
      {listed && <KeyList keys={keys} {...wanted} />}
    </>
  )
}
