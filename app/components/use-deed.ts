'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useState } from 'react'
import type { FormAction } from '@/lib/access/form-state'

/** An action after which the page shows how things stand now; `refused` when somebody else was quicker, or it may not be; `needsCode` when the last code is too old for it. */
export function useDeed(action: FormAction, done?: () => void) {
  const router = useRouter()
  const [refused, setRefused] = useState(false)
  const [needsCode, setNeedsCode] = useState(false)
  const watched: FormAction = useCallback(
    async (state, form) => {
      const next = await action(state, form)
      setRefused(next.problem !== undefined)
      setNeedsCode(next.errors?.code !== undefined)
      if (next.ok) {
        router.refresh()
        done?.()
      }
      return next
    },
    [action, router, done],
  )
  return { action: watched, refused, needsCode, look: () => router.refresh() }
}
