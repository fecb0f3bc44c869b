'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { TrustDescription } from '../../../trust/describeTrust'
import { UNREACHABLE } from '../../postJson'
import { TrustForm } from './TrustForm'

type Answer = TrustDescription & { errors?: { message: string }[] }

/** How far the organization is trusted with its events, beside its form, for those who decide about it. */
export function TrustPanel() {
  const { id } = useDocumentInfo()
  const [description, setDescription] = useState<TrustDescription | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const path = id ? `/api/organizations/${id}/trust` : null
  useEffect(() => {
    if (!path) return undefined
    const leaving = new AbortController()
    const load = async () => {
      const response = await fetch(path, { signal: leaving.signal })
      const answer = (await response.json()) as Answer
      if (response.ok) setDescription(answer)
      else setProblem(answer.errors?.[0]?.message ?? UNREACHABLE)
    }
    load().catch(() => {
      if (!leaving.signal.aborted) setProblem(UNREACHABLE)
    })
    return () => leaving.abort()
  }, [path])
  if (!path) return null
  return (
    <section aria-label="イベントの公開のしかた" className="portal-trust">
      <h3>イベントの公開のしかた</h3>
      {problem && (
        <p className="portal-workflow__problem" role="alert">
          {problem}
        </p>
      )}
      {description && (
        <TrustForm
          description={description}
          key={description.level}
          onDone={(level) => setDescription({ ...description, level })}
          path={path}
        />
      )}
    </section>
  )
}
