'use client'

import { toast, useDocumentInfo, useFormModified, useLivePreviewContext } from '@payloadcms/ui'
import { useState } from 'react'
import { useIsReady } from '../../useIsReady'
import './previewButton.css'
import { useTypedText } from './useTypedText'

const LABEL = 'プレビュー'
const TITLE = 'サイトでの見え方を、新しいタブで確かめます'
const LOOK = 'btn btn--style-secondary btn--size-medium portal-preview-button'

/** The page as the site will show it, in a new tab: what was saved last, or what stands in the form and is not saved. */
export function PreviewButton() {
  const { collectionSlug, hasSavePermission, isTrashed } = useDocumentInfo()
  const { previewURL } = useLivePreviewContext()
  const isModified = useFormModified()
  const isReady = useIsReady()
  const { text, send } = useTypedText()
  const [isBusy, setIsBusy] = useState(false)

  const mayType = collectionSlug !== undefined && hasSavePermission === true && !isTrashed
  if (previewURL && !(isModified && mayType)) {
    return (
      <a className={LOOK} href={previewURL} id="preview-button" target="_blank" title={TITLE}>
        {LABEL}
      </a>
    )
  }
  if (!mayType) return null
  const open = async () => {
    // At once: a tab that is opened after an answer has come is kept back by browsers.
    const tab = window.open('', '_blank')
    if (!tab) {
      toast.error('新しいタブを開けませんでした。ブラウザの設定で、このサイトに許可してください。')
      return
    }
    setIsBusy(true)
    const posted = await send(text())
    setIsBusy(false)
    if ('problem' in posted) {
      tab.close()
      toast.error(posted.problem)
      return
    }
    tab.opener = null
    tab.location.href = posted.answer.url
  }
  return (
    <button
      className={LOOK}
      disabled={!isReady || isBusy}
      id="preview-button"
      onClick={() => void open()}
      title={TITLE}
      type="button"
    >
      {LABEL}
    </button>
  )
}
