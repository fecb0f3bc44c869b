'use client'

import { useAuth } from '@payloadcms/ui'
import { type ReactNode, useEffect, useState } from 'react'
import { sweepTexts } from '../keptText/keptTexts'
import { SessionWarningBar } from './SessionWarningBar'
import { SignInAgain } from './SignInAgain'
import { useSession } from './useSession'

const DAY_MS = 24 * 60 * 60 * 1000
/** Payload's timers can wait for 24 days at most. */
const FAR_MS = 20 * DAY_MS

/**
 * Tells people before their session ends, and lets them sign in again over the form that they are filling in: nothing
 * typed is lost. Payload's own timer would take the form away instead; it is put off for as long as the page stays.
 */
export function SessionKeeper({ children }: { children: ReactNode }) {
  const { user, tokenExpirationMs, setUser } = useAuth()
  const [again, setAgain] = useState(false)
  const { standing, keep } = useSession(user?.id as string | undefined)

  useEffect(() => {
    if (!user || tokenExpirationMs === undefined) return
    if (tokenExpirationMs < Date.now() + FAR_MS - DAY_MS) {
      const exp = Math.floor((Date.now() + FAR_MS) / 1000)
      setUser({ exp, user })
    }
  }, [user, tokenExpirationMs, setUser])

  // A computer may be shared, and nobody may open that form again.
  useEffect(() => sweepTexts(window.localStorage, Date.now()), [])

  const isOver = standing.kind === 'over' || standing.kind === 'other'
  return (
    <>
      {children}
      {user && standing.kind === 'soon' && !again && (
        <SessionWarningBar
          minutesLeft={standing.minutesLeft}
          onKeep={keep}
          onSignIn={() => setAgain(true)}
          warning={standing.warning}
        />
      )}
      {user?.email && (isOver || again) && (
        <SignInAgain
          email={user.email}
          isOther={standing.kind === 'other'}
          isOver={isOver}
          onClose={() => {
            setAgain(false)
            keep()
          }}
        />
      )}
    </>
  )
}
