'use client'

import { useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

type FormContext = ReturnType<typeof useForm>

/**
 * Opens a row of an array whose rows are folded at first, as long as nothing is in it: who adds a row wants to fill it
 * in. Folded by hand it stays folded.
 *
 * @param path of the row, as `occurrences.0`
 */
export function useOpenEmptyRow(path: string, isEmpty: boolean): void {
  const { dispatchFields, getField } = useForm()

  useEffect(() => {
    if (!isEmpty) return undefined
    // The form puts the state that the server drew in place of what its fields do while they appear.
    const timer = window.setTimeout(() => openRow(path, getField, dispatchFields), 0)
    return () => window.clearTimeout(timer)
  }, [dispatchFields, getField, isEmpty, path])
}

function openRow(
  path: string,
  getField: FormContext['getField'],
  dispatchFields: FormContext['dispatchFields'],
): void {
  const [, array = '', index = ''] = /^(.+)\.(\d+)$/.exec(path) ?? []
  const rows = getField(array)?.rows
  if (!rows?.[Number(index)]?.collapsed) return
  dispatchFields({
    type: 'SET_ROW_COLLAPSED',
    path: array,
    updatedRows: rows.map((row, place) =>
      place === Number(index) ? { ...row, collapsed: false } : row,
    ),
  })
}
