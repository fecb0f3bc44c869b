'use client'

import { useForm } from '@payloadcms/ui'
import type { Fix } from '@tokyo-cancer-portal/authoring-rules'
import { useCallback } from 'react'
import { fixStored } from '../../../authoring/fixStored'

/** Puts fixes into the form; saved are they with the form. A text that was changed meanwhile stays as it is. */
export function useFixes(): (fixes: readonly Fix[]) => void {
  const { dispatchFields, getField, setModified } = useForm()
  return useCallback(
    (fixes) => {
      for (const path of new Set(fixes.map(({ field }) => field))) {
        const before: unknown = getField(path)?.value
        const value = fixStored(path, before, fixes)
        if (value === before) continue
        // The text editor draws itself anew only for another initial value.
        const initial = typeof value === 'string' ? {} : { initialValue: value }
        dispatchFields({ type: 'UPDATE', path, value, ...initial })
        setModified(true)
      }
    },
    [dispatchFields, getField, setModified],
  )
}
