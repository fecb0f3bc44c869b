'use client'

import { useSyncExternalStore } from 'react'
import type { CheckRun } from '../../../chat/checks/runChecks'
import { postForAnswer } from '../../postJson'

/** Where a run of the frozen set stands that was asked for on this page. */
export type RunState =
  | { state: 'none' }
  | { state: 'running' }
  | { state: 'failed'; problem: string }
  | { state: 'done'; run: CheckRun }

/** What is to be checked, as `POST /api/chat/checks` takes it. */
export type RunQuestion = { collection: string; id: string } | { check: string } | object

const NONE: RunState = { state: 'none' }
const runs = new Map<string, RunState>()
const listeners = new Set<() => void>()

function tell(key: string, state: RunState): void {
  runs.set(key, state)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Runs the frozen set, once for all parts of the page that show it.
 *
 * @param key what is checked, and which version of it
 */
export async function startRun(key: string, question: RunQuestion): Promise<void> {
  if (runs.get(key)?.state === 'running') return
  tell(key, { state: 'running' })
  const posted = await postForAnswer<CheckRun>('/api/chat/checks', question)
  tell(
    key,
    'answer' in posted
      ? { state: 'done', run: posted.answer }
      : { state: 'failed', problem: posted.problem },
  )
}

/** Where a run stands. */
export function useRun(key: string): RunState {
  return useSyncExternalStore(
    subscribe,
    () => runs.get(key) ?? NONE,
    () => NONE,
  )
}

/** The key of the run of all questions as they are replied to now. */
export const ALL = 'all'
