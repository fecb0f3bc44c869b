'use client'

import { useSyncExternalStore } from 'react'

const KEY = 'portal-workflow-notice'

/** Keeps what was done, for the form of the admin at `path` to say when it opens next. */
export function leaveNotice(path: string, done: string): void {
  sessionStorage.setItem(KEY, JSON.stringify({ path, done }))
}

let told: { path: string; done: string } | null | undefined

/** What was done just before this page was loaded; said at the document that it is about only. */
function takeNotice(): string | null {
  if (told === undefined) {
    told = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as typeof told
    sessionStorage.removeItem(KEY)
  }
  return told?.path === window.location.pathname ? told.done : null
}

/** Has said what was done: whoever comes back to the page without loading it anew does not read it again. */
export function forgetNotice(): void {
  told = null
}

const neverChanges = () => () => undefined

/** What was done just before this page was loaded, kept over the way here. */
export const useNotice = (): string | null =>
  useSyncExternalStore(neverChanges, takeNotice, () => null)
