'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { CHECKED_BEFORE } from '../../../chat/checks/CHECKED_BEFORE'
import { type RunState, startRun, useRun } from './checkRuns'

interface DraftRun {
  run: RunState
  /** Whether there is a saved version to check; what is typed and not saved is not checked. */
  canStart: boolean
  start: () => void
}

/** The run of the frozen set with the open draft; null for what changes nothing in the chat. */
export function useDraftRun(): DraftRun | null {
  const { id, collectionSlug, isTrashed, savedDocumentData } = useDocumentInfo()
  const isModified = useFormModified()
  const version = String(savedDocumentData?.updatedAt ?? '')
  const key = `${collectionSlug}/${id}@${version}`
  const run = useRun(key)
  if (isTrashed || !CHECKED_BEFORE.some((slug) => slug === collectionSlug)) return null
  const question = { collection: String(collectionSlug), id: String(id) }
  return {
    run,
    canStart: Boolean(id) && !isModified && run.state !== 'running',
    start: () => void startRun(key, question),
  }
}
