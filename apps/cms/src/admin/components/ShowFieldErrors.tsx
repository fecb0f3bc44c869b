'use client'

import {
  useForm,
  useFormFields,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * After a refused 下書き保存, Payload 3.90 takes the form for not submitted, so no field says what is wrong with it. A
 * form that was sent, is still unsaved and has fields with a reason was refused: it counts as submitted.
 */
export function ShowFieldErrors() {
  const { setSubmitted } = useForm()
  const isSending = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const isModified = useFormModified()
  const hasReasons = useFormFields(([fields]) =>
    Object.values(fields).some(({ valid, errorMessage }) => valid === false && errorMessage),
  )
  const wasSent = useRef(false)

  useEffect(() => {
    if (isSending) {
      wasSent.current = true
      return
    }
    if (!wasSent.current) return
    wasSent.current = false
    if (isModified && hasReasons && !isSubmitted) setSubmitted(true)
  }, [hasReasons, isModified, isSending, isSubmitted, setSubmitted])

  return null
}
