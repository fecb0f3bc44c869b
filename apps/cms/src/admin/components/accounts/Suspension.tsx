'use client'

import { CheckboxField, useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { CheckboxFieldClientProps } from 'payload'

/**
 * 利用を停止する, which nobody can do to the own account. Its class says that the account is another person's, whose
 * password nobody changes (admin.css hides Payload's button).
 */
export function Suspension(props: CheckboxFieldClientProps) {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  if (user?.id === id) return null
  return (
    <div className="portal-other-account">
      <CheckboxField {...props} />
    </div>
  )
}
