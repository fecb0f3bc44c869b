'use client'

import { type RefObject, useEffect, useRef } from 'react'

/** Whether somebody is just composing a word with an input method: what stands in the field then is none yet. */
export function useComposing(): RefObject<boolean> {
  const isComposing = useRef(false)
  useEffect(() => {
    const begin = () => {
      isComposing.current = true
    }
    const end = () => {
      isComposing.current = false
    }
    document.addEventListener('compositionstart', begin)
    document.addEventListener('compositionend', end)
    return () => {
      document.removeEventListener('compositionstart', begin)
      document.removeEventListener('compositionend', end)
    }
  }, [])
  return isComposing
}
