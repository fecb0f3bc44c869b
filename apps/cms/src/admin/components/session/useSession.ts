'use client'

import { SESSION_LIMITS, sessionWarning, type SessionWarning } from '@tokyo-cancer-portal/domain'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SessionState } from '../../../auth/sessions/sessionEndpoints'
import { PASSIVE_HEADER } from '../../../auth/sessions/passiveHeader'

const CHECK_MS = 60_000
const TICK_MS = 10_000

/** `fine` while there is nothing to say; `over` when signing in again is needed; `other` with another account in it. */
export type Standing =
  | { kind: 'fine' | 'over' | 'other' }
  | { kind: 'soon'; warning: Exclude<SessionWarning, null>; minutesLeft: number }

type Ends = { idleAt: number; absoluteAt: number }

/**
 * How the session of the form on the screen stands. Typing and clicking count as signs of life, although no request
 * comes of them; they are passed on once a minute.
 */
export function useSession(userId: string | undefined): { standing: Standing; keep: () => void } {
  const [ends, setEnds] = useState<Ends | null>(null)
  const [lost, setLost] = useState<'over' | 'other' | null>(null)
  const [now, setNow] = useState(() => Date.now())
  const isActive = useRef(false)
  const checkedAt = useRef(0)

  const check = useCallback(
    async (isSignOfLife: boolean) => {
      if (!userId) return
      checkedAt.current = Date.now()
      isActive.current = false
      const response = await fetch('/api/users/sessions/current', {
        headers: isSignOfLife ? {} : { [PASSIVE_HEADER]: '1' },
        cache: 'no-store',
      }).catch(() => null)
      // Without an answer nothing is known; the next check will tell.
      if (!response || (!response.ok && response.status !== 401)) return
      if (response.status === 401) return setLost('over')
      const state = (await response.json()) as SessionState
      const time = Date.now()
      setLost(state.userId === userId ? null : 'other')
      setEnds({ idleAt: time + state.idleMs, absoluteAt: time + state.absoluteMs })
      return setNow(time)
    },
    [userId],
  )

  useEffect(() => {
    if (!userId) return undefined
    const first = setTimeout(() => void check(false))
    const live = () => {
      isActive.current = true
      // Before a click on 保存 is refused, the form says why.
      if (Date.now() - checkedAt.current > CHECK_MS) void check(true)
    }
    const wake = () => {
      if (document.visibilityState === 'visible') void check(false)
    }
    const timer = setInterval(() => {
      setNow(Date.now())
      if (Date.now() - checkedAt.current >= CHECK_MS) void check(isActive.current)
    }, TICK_MS)
    document.addEventListener('input', live, true)
    document.addEventListener('keydown', live, true)
    document.addEventListener('pointerdown', live, true)
    document.addEventListener('visibilitychange', wake)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
      document.removeEventListener('input', live, true)
      document.removeEventListener('keydown', live, true)
      document.removeEventListener('pointerdown', live, true)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [check, userId])

  return { standing: standingOf(lost, ends, now), keep: () => void check(true) }
}

function standingOf(lost: 'over' | 'other' | null, ends: Ends | null, now: number): Standing {
  if (lost) return { kind: lost }
  if (!ends) return { kind: 'fine' }
  const session = {
    createdAt: new Date(ends.absoluteAt - SESSION_LIMITS.absoluteMs),
    expiresAt: new Date(ends.idleAt),
  }
  const warning = sessionWarning(session, new Date(now))
  if (!warning) return { kind: 'fine' }
  const end = Math.min(ends.idleAt, ends.absoluteAt)
  return { kind: 'soon', warning, minutesLeft: Math.max(1, Math.ceil((end - now) / 60_000)) }
}
