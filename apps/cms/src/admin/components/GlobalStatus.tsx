'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { StateBadge } from './workflow/StateBadge'

type Live = { _status?: string; updatedAt?: string }

/**
 * Whether a global is on the site, and whether a draft waits beside it. Payload 3.90 asks for the live copy without its
 * status and so calls it 下書き as soon as there is a draft.
 */
export function GlobalStatus() {
  const { globalSlug, savedDocumentData } = useDocumentInfo()
  const [live, setLive] = useState<Live | null>(null)
  const savedAt = (savedDocumentData?.updatedAt as string | undefined) ?? ''
  const question = globalSlug && `/api/globals/${globalSlug}?depth=0&draft=false&after=${savedAt}`

  useEffect(() => {
    if (!question) return undefined
    const leaving = new AbortController()
    fetch(question, { signal: leaving.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then((answer: Live | null) => setLive(answer))
      .catch(() => undefined)
    return () => leaving.abort()
  }, [question])

  if (!live) return null
  const isLive = live._status === 'published'
  const isChanged = isLive && live.updatedAt !== savedAt
  return (
    <p className="portal-status">
      <StateBadge state={isLive ? 'published' : 'draft'} />
      {isChanged && <small>公開していない変更があります</small>}
    </p>
  )
}
