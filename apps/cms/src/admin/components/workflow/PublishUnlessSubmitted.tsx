'use client'

import { PublishButton, useFormFields, useFormModified } from '@payloadcms/ui'

/**
 * 公開する; for a version that waits for approval there is 承認して公開する beside it instead, so that there are never two
 * buttons for one thing.
 */
export function PublishUnlessSubmitted() {
  const state = useFormFields(([fields]) => fields.workflowState?.value)
  const isModified = useFormModified()
  return state === 'submitted' && !isModified ? null : <PublishButton />
}
