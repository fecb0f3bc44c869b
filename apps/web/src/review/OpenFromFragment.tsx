'use client'

import { useEffect } from 'react'

/** Shorter parts after # are places on the page. */
const SHORTEST_TOKEN = 20

/**
 * Opens a review link at once: takes the token out of the address, where shoulders and histories would keep it, and
 * posts it with the form. Without scripts the person pastes the link into the form.
 */
export function OpenFromFragment({ fieldId }: { fieldId: string }) {
  useEffect(() => {
    const open = () => {
      const token = window.location.hash.slice(1)
      if (token.length < SHORTEST_TOKEN) return
      window.history.replaceState(null, '', window.location.pathname)
      const field = document.getElementById(fieldId)
      if (!(field instanceof HTMLInputElement)) return
      field.value = token
      field.form?.requestSubmit()
    }
    open()
    window.addEventListener('hashchange', open)
    return () => window.removeEventListener('hashchange', open)
  }, [fieldId])
  return null
}
