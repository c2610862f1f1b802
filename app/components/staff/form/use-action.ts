'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useState } from 'react'
import type { FormAction } from '@/lib/http/form-state'
import type { ProblemCode } from '@/lib/platform/problem'

/** An action after which the page shows how things stand now; `refused` when it may not be, `conflict` when somebody else was quicker; `needsCode` when the last code is too old for it. */
export function useAction(action: FormAction, done?: () => void) {
  const router = useRouter()
  const [refused, setRefused] = useState<ProblemCode>()
  const [needsCode, setNeedsCode] = useState(false)
  const look = useCallback(() => router.refresh(), [router])
  const watched: FormAction = useCallback(
    async (state, form) => {
      const next = await action(state, form)
      setRefused(next.code)
      setNeedsCode(next.errors?.code !== undefined)
      if (next.ok) {
        look()
        done?.()
      }
      return next
    },
    [action, look, done],
  )
  const giveUp = () => {
    setRefused(undefined)
    done?.()
  }
  return { action: watched, refused, needsCode, look, giveUp }
}
