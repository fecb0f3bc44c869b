'use client'

import { useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * After a failed 公開する, Payload 3.90 takes the form for saved: 下書き保存 stays grey and leaving the page asks nothing,
 * so the work is lost (payload #17517). A submitted form that is not being sent any more has failed; then the changes
 * count as unsaved again.
 */
export function KeepUnsavedChanges() {
  const { setModified } = useForm()
  const hasFailed = useFormSubmitted()
  const isSending = useFormProcessing()

  useEffect(() => {
    if (hasFailed && !isSending) setModified(true)
  }, [hasFailed, isSending, setModified])

  return null
}
