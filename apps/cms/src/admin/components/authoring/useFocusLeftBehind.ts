'use client'

import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * For a button that goes away because it did its work: if it has the focus then, the heading of its section gets it. Whoever
 * works with the keyboard goes on from there, and not from the top of the page.
 *
 * @param heading selector, within the section; the heading takes focus (`tabIndex` -1)
 */
export function useFocusLeftBehind(heading: string): RefObject<HTMLButtonElement | null> {
  const ref = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const button = ref.current
    return () => {
      if (button === null || button !== document.activeElement) return
      button.closest('section')?.querySelector<HTMLElement>(heading)?.focus()
    }
  }, [heading])
  return ref
}
