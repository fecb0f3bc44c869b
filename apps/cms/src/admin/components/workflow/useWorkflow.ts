'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { WorkflowDescription } from '../../../workflow/describeWorkflow'
import { postForAnswer, UNREACHABLE } from '../../postJson'
import { leaveNotice, useNotice } from './workflowNotices'

/** What is answered to whoever may not see drafts of a document, as if it had none. */
const HIDDEN = 404

type Answer = { errors?: { message: string }[] }

export type Problem = {
  message: string
  /** What is wrong with each field that is to blame. */
  reasons: readonly string[]
  /** Whether it answers something that was done here. */
  isOfAction: boolean
}

export type Workflow = {
  description: WorkflowDescription | null
  /** Whether it is somebody else's, and this person only sees what is public of it. */
  isOfOthers: boolean
  /** The version in the form: what is decided is decided about it. */
  shown: string
  /** Whether `description` was asked for after the last save. */
  isCurrent: boolean
  /** Whether somebody else has saved a newer version than the form shows. */
  isOutdated: boolean
  /** What went wrong. */
  problem: Problem | null
  /** What was done just before this page was loaded. */
  notice: string | null
  isSending: boolean
  /** Posts to an endpoint of the document; on success the page is loaded anew and says `done`. */
  act: (path: string, body: object, done: string) => Promise<void>
}

type Loaded = { question: string; description: WorkflowDescription }

const ofLoading = (message: string = UNREACHABLE): Problem => ({
  message,
  reasons: [],
  isOfAction: false,
})

/** Where the open document stands, read anew after every save, and what can be done about it. */
export function useWorkflow(): Workflow {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const notice = useNotice()
  const [isOfOthers, setIsOfOthers] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const base = id && collectionSlug ? `/api/${collectionSlug}/${id}` : null
  // Every save has a time of its own; the server takes no notice of it.
  const shown = (savedDocumentData?.updatedAt as string | undefined) ?? ''
  const question = base && `${base}/workflow?after=${shown}`

  useEffect(() => {
    if (!question) return undefined
    const leaving = new AbortController()
    const load = async () => {
      const response = await fetch(question, { signal: leaving.signal })
      const answer = (await response.json()) as WorkflowDescription & Answer
      setIsOfOthers(response.status === HIDDEN)
      if (response.ok) setLoaded({ question, description: answer })
      else if (response.status !== HIDDEN) setProblem(ofLoading(answer.errors?.[0]?.message))
    }
    load().catch(() => {
      if (!leaving.signal.aborted) setProblem(ofLoading())
    })
    return () => leaving.abort()
  }, [question])

  const act = useCallback<Workflow['act']>(
    async (path, body, done) => {
      setIsSending(true)
      setProblem(null)
      const posted = await postForAnswer(`${base}/${path}`, body)
      if ('answer' in posted) {
        leaveNotice(window.location.pathname, done)
        window.location.reload()
        return
      }
      setProblem({ message: posted.problem, reasons: posted.reasons, isOfAction: true })
      setIsSending(false)
    },
    [base],
  )

  const description = loaded?.description ?? null
  const isCurrent = loaded !== null && loaded.question === question
  const isOutdated = isCurrent && Date.parse(loaded.description.baseVersion) !== Date.parse(shown)
  return { description, isOfOthers, shown, isCurrent, isOutdated, problem, notice, isSending, act }
}
