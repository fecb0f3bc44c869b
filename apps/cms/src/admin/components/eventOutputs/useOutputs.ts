'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { EventOutputs } from '../../../eventOutputs/eventOutputs'

export type Outputs =
  | { state: 'loading' | 'failed' | 'hidden' | 'unpublished' }
  | { state: 'published'; outputs: EventOutputs }

/** What is answered to whoever may not see drafts of a document, as if it had none. */
const HIDDEN = 404

/** What the open event can be made known with, asked anew after every save. */
export function useOutputs(): Outputs {
  const { id, savedDocumentData, isTrashed } = useDocumentInfo()
  const [answered, setAnswered] = useState<{ question: string; outputs: Outputs } | null>(null)
  // Every save has a time of its own; the server takes no notice of it.
  const saved = (savedDocumentData?.updatedAt as string | undefined) ?? ''
  const question = id && !isTrashed ? `/api/events/${id}/outputs?after=${saved}` : null

  useEffect(() => {
    if (!question) return undefined
    const leaving = new AbortController()
    const tell = (outputs: Outputs) => setAnswered({ question, outputs })
    ask(question, leaving.signal).then(tell, () => {
      if (!leaving.signal.aborted) tell({ state: 'failed' })
    })
    return () => leaving.abort()
  }, [question])

  if (!question) return { state: 'hidden' }
  return answered?.question === question ? answered.outputs : { state: 'loading' }
}

async function ask(question: string, signal: AbortSignal): Promise<Outputs> {
  const response = await fetch(question, { signal })
  if (response.status === HIDDEN) return { state: 'hidden' }
  if (!response.ok) return { state: 'failed' }
  const { outputs } = (await response.json()) as { outputs: EventOutputs | null }
  return outputs ? { state: 'published', outputs } : { state: 'unpublished' }
}
