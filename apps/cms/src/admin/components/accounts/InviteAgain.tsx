'use client'

import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { postJson } from '../../postJson'

/** Sends a new link to somebody whose invitation has run out, or who cannot get in. */
export function InviteAgain() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const [outcome, setOutcome] = useState<{ problem: string | null } | null>(null)
  const [isSending, setIsSending] = useState(false)
  if (!id || user?.id === id) return null
  const send = async () => {
    setIsSending(true)
    setOutcome({ problem: await postJson(`/api/users/${id}/invite`, {}) })
    setIsSending(false)
  }
  return (
    <div className="portal-invitation__again">
      <Button
        buttonStyle="secondary"
        disabled={isSending}
        margin={false}
        onClick={() => void send()}
        size="medium"
      >
        招待のメールをもう一度送る
      </Button>
      {outcome?.problem && (
        <p className="portal-workflow__problem" role="alert">
          {outcome.problem}
        </p>
      )}
      {outcome && !outcome.problem && (
        <output className="portal-workflow__notice">メールを送りました。</output>
      )}
    </div>
  )
}
