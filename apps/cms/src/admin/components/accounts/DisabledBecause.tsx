'use client'

import { useField, useFormFields, withCondition } from '@payloadcms/ui'
import type { SelectFieldClientProps } from 'payload'

/** Says in the account's form why the portal disabled it; what to do to open it again is beside it. */
function Reason({ path: pathFromProps }: SelectFieldClientProps) {
  const { value } = useField<string | null>({ potentiallyStalePath: pathFromProps })
  const isDisabled = useFormFields(([fields]) => fields.disabled?.value === true)
  if (value !== 'inactive' || !isDisabled) return null
  return (
    <p className="portal-workflow__problem portal-disabled-because">
      しばらく使われていないため停止しました。再開するときは「利用を停止する」を外して保存してください。
    </p>
  )
}

export const DisabledBecause = withCondition(Reason)
