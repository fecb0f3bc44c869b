'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

import { isSavedMessage } from './isSavedMessage'
import { addressWithTyped, typedMessage } from './typedMessage'

/**
 * Renders the draft anew whenever the CMS, in whose frame the preview stands, has saved it or was told what is typed and not
 * saved. The page stays where the reader has scrolled to.
 */
export function RefreshOnSave({ cmsOrigin }: { cmsOrigin: string }) {
  const router = useRouter()
  useEffect(() => {
    const listen = (message: MessageEvent<unknown>) => {
      if (isSavedMessage(message, cmsOrigin)) router.refresh()
      const typed = typedMessage(message, cmsOrigin)
      if (!typed) return
      const here = window.location.pathname + window.location.search
      const address = addressWithTyped(here, typed.marker)
      if (address !== here) router.replace(address, { scroll: false })
      else if (typed.marker !== null) router.refresh()
    }
    window.addEventListener('message', listen)
    if (window.parent !== window) {
      window.parent.postMessage({ type: 'payload-live-preview', ready: true }, cmsOrigin)
    }
    return () => window.removeEventListener('message', listen)
  }, [router, cmsOrigin])
  return null
}
