'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

import { isSavedMessage } from './isSavedMessage'

/** Renders the draft anew whenever the CMS, in whose frame the preview stands, has saved it. */
export function RefreshOnSave({ cmsOrigin }: { cmsOrigin: string }) {
  const router = useRouter()
  useEffect(() => {
    const listen = (message: MessageEvent<unknown>) => {
      if (isSavedMessage(message, cmsOrigin)) router.refresh()
    }
    window.addEventListener('message', listen)
    if (window.parent !== window) {
      window.parent.postMessage({ type: 'payload-live-preview', ready: true }, cmsOrigin)
    }
    return () => window.removeEventListener('message', listen)
  }, [router, cmsOrigin])
  return null
}
