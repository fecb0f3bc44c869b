'use client'

import { useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Opens a row of an array whose rows are folded at first, as long as nothing is in it: who adds a row wants to fill it
 * in. Folded by hand it stays folded.
 *
 * @param path of the row, as `occurrences.0`
 */
export function useOpenEmptyRow(path: string, isEmpty: boolean): void {
  const { dispatchFields, getField } = useForm()

  useEffect(() => {
    const [, array = '', index = ''] = /^(.+)\.(\d+)$/.exec(path) ?? []
    const rows = isEmpty ? getField(array)?.rows : undefined
    if (!rows?.[Number(index)]?.collapsed) return
    dispatchFields({
      type: 'SET_ROW_COLLAPSED',
      path: array,
      updatedRows: rows.map((row, place) =>
        place === Number(index) ? { ...row, collapsed: false } : row,
      ),
    })
  }, [dispatchFields, getField, isEmpty, path])
}
