'use client'

import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { OwnSession } from '../../../auth/sessions/sessionEndpoints'
import { formatInstant } from '../../formatInstant'
import { UNREACHABLE } from '../../postJson'
import { SESSIONS_CHANGED } from './sessionsChanged'

type Answer = { sessions?: OwnSession[] }

/** Where one is signed in, on the page of the own account, and the way to sign out everywhere else. */
export function OwnSessions() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const isOwn = user !== null && user !== undefined && user.id === id
  const [sessions, setSessions] = useState<OwnSession[]>([])
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    if (!isOwn) return undefined
    const leaving = new AbortController()
    const { signal } = leaving
    const load = () => {
      fetch('/api/users/sessions', { signal })
        .then(async (response) => (await response.json()) as Answer)
        .then((answer) => setSessions(answer.sessions ?? []))
        .catch(() => undefined)
    }
    load()
    window.addEventListener(SESSIONS_CHANGED, load, { signal })
    return () => leaving.abort()
  }, [isOwn])

  const endOthers = async () => {
    try {
      const response = await fetch('/api/users/sessions/end-others', { method: 'POST' })
      const answer = (await response.json()) as Answer
      if (response.ok) setSessions(answer.sessions ?? [])
      setProblem(response.ok ? null : UNREACHABLE)
    } catch {
      setProblem(UNREACHABLE)
    }
  }

  if (!isOwn || sessions.length === 0) return null
  const others = sessions.filter(({ isThis }) => !isThis).length
  return (
    <section aria-label="ログイン中" className="portal-workflow">
      <h3>ログイン中（{sessions.length}件）</h3>
      <ul>
        {sessions.map(({ since, until, isThis }) => (
          <li key={`${since}-${until}`}>
            {formatInstant(since)}から{isThis && <strong>（この端末）</strong>}
          </li>
        ))}
      </ul>
      {others > 0 && (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void endOthers()}
          size="medium"
        >
          ほかの端末からログアウトする
        </Button>
      )}
      {problem && (
        <p className="portal-workflow__problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}
