'use client'

import {
  useDocumentEvents,
  useDocumentInfo,
  useFormModified,
  useLivePreviewContext,
} from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { typedLook } from './typedLook'
import { useComposing } from './useComposing'
import { useTypedText } from './useTypedText'

/** So often it is looked whether something was typed; shown is what has not changed since the look before. */
const EVERY_MS = 400

/**
 * Keeps the frame beside the form up to date: with what is typed while it is not saved, with the saved draft otherwise. One
 * question is on its way at a time, and none while a word is being composed.
 *
 * @returns why the frame does not show what is typed, in words; null where it does
 */
export function useTypedInFrame(): string | null {
  const { appIsReady, iframeRef, isLivePreviewing, url } = useLivePreviewContext()
  const { collectionSlug, hasSavePermission, isTrashed } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const isModified = useFormModified()
  const isComposing = useComposing()
  const { marker, text, send } = useTypedText()
  const [problem, setProblem] = useState<string | null>(null)
  const isShown = isLivePreviewing && appIsReady && Boolean(url)
  const isTyping =
    isShown && isModified && Boolean(collectionSlug) && hasSavePermission && !isTrashed

  const tell = useCallback(
    (message: object) => {
      if (url) iframeRef?.current?.contentWindow?.postMessage(message, new URL(url).origin)
    },
    [iframeRef, url],
  )

  useEffect(() => {
    if (isShown && mostRecentUpdate) tell({ type: 'payload-document-event' })
  }, [isShown, mostRecentUpdate, tell])

  useEffect(() => {
    if (!isTyping) {
      if (isShown) tell({ type: 'portal-typed', marker: null })
      return undefined
    }
    let isOver = false
    const look = typedLook({
      isComposing: () => isComposing.current,
      text,
      send: async (said) => {
        const posted = await send(said)
        // It was saved meanwhile, or the frame was closed.
        if (isOver) return false
        setProblem('problem' in posted ? posted.problem : null)
        if ('problem' in posted) return false
        tell({ type: 'portal-typed', marker })
        return true
      },
    })
    const timer = window.setInterval(() => void look(), EVERY_MS)
    return () => {
      isOver = true
      window.clearInterval(timer)
    }
  }, [isComposing, isShown, isTyping, marker, send, tell, text])

  return isTyping ? problem : null
}
