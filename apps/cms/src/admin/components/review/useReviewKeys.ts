'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { isOfInputMethod } from '@tokyo-cancer-portal/domain/typing'

const STORED = 'portal-review-keys'
const CHANGED = 'portal-review-keys-changed'
const TYPED_INTO = 'input, textarea, select, [contenteditable="true"]'

/** What each key does; a key that does nothing here is absent. */
export type ReviewKeys = Readonly<Record<string, (() => void) | undefined>>

/**
 * Listens for single keys anywhere on the page, except while somebody types, composes Japanese, holds another key with it,
 * or answers a dialog. They can be switched off (WCAG 2.2, 2.1.4), which the browser remembers.
 */
export function useReviewKeys(keys: ReviewKeys): { isOn: boolean; toggle: () => void } {
  const isOn = useSyncExternalStore(subscribe, isSwitchedOn, () => true)
  useEffect(() => {
    if (!isOn) return undefined
    const press = (event: KeyboardEvent) => {
      // The same with Caps Lock on.
      const act = keys[event.key.toLowerCase()]
      if (act === undefined || isMeantOtherwise(event)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [keys, isOn])
  return { isOn, toggle: () => switchTo(!isOn) }
}

function isMeantOtherwise(event: KeyboardEvent): boolean {
  const isCombined = event.ctrlKey || event.metaKey || event.altKey
  const target = event.target instanceof Element ? event.target : null
  return (
    isCombined ||
    isOfInputMethod(event) ||
    event.defaultPrevented ||
    event.repeat ||
    target?.closest(TYPED_INTO) != null ||
    document.querySelector('dialog[open]') !== null
  )
}

function subscribe(changed: () => void): () => void {
  addEventListener(CHANGED, changed)
  addEventListener('storage', changed)
  return () => {
    removeEventListener(CHANGED, changed)
    removeEventListener('storage', changed)
  }
}

/** For a browser that keeps nothing. */
let isOnHere = true

function isSwitchedOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off'
  } catch {
    return isOnHere
  }
}

function switchTo(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(STORED)
    else localStorage.setItem(STORED, 'off')
  } catch {
    isOnHere = isOn
  }
  dispatchEvent(new Event(CHANGED))
}
