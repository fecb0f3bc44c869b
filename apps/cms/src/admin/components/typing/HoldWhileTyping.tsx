'use client'

import { type ReactNode, useEffect } from 'react'
import { holdValue, type TextControl } from './holdValue'

const TEXT_TYPES = ['text', 'search', 'tel', 'url', 'email', 'password']

const isTextControl = (target: EventTarget | null): target is TextControl =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && TEXT_TYPES.includes(target.type))

/**
 * Payload 3.90 hands the values of a form to its fields in a second pass (use-context-selector). Where a field is drawn
 * in the first one for another reason, which happens on slow computers, it shows the text of the key before for a moment:
 * the word that is being composed is torn (「かn漢字」), and the caret jumps to the end. Between a key and the end of
 * everything that it causes, fields therefore take no value; then they take the last one.
 */
export function HoldWhileTyping({ children }: { children: ReactNode }) {
  useEffect(() => {
    let isHolding = false
    // On window, before and after whatever React and others do on the document.
    const hold = (event: Event) => {
      if (isHolding || !isTextControl(event.target)) return
      const letGo = holdValue(event.target)
      isHolding = true
      const end = () => {
        if (!isHolding) return
        isHolding = false
        window.removeEventListener('input', end)
        clearTimeout(late)
        letGo()
      }
      window.addEventListener('input', end)
      // Somebody may have stopped the event on its way.
      const late = setTimeout(end, 0)
    }
    window.addEventListener('input', hold, { capture: true })
    return () => window.removeEventListener('input', hold, { capture: true })
  }, [])

  return children
}
