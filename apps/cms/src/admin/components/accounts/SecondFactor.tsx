'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { holdsSystem } from '../../../access/hiddenWithout'
import { OwnSecondFactor } from './OwnSecondFactor'
import { ResetSecondFactor } from './ResetSecondFactor'

/** 二段階認証 on the page of an account: of the own one to set up, of another one to take away. */
export function SecondFactor() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const [round, setRound] = useState(0)
  if (!id || !user) return null
  // Read anew after every change.
  if (user.id === id) return <OwnSecondFactor key={round} onChange={() => setRound(round + 1)} />
  return holdsSystem(user, 'manage-users') ? <ResetSecondFactor id={String(id)} /> : null
}
