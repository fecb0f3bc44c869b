'use client'

import type { FormField, FormState } from 'payload'
import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

type Row = NonNullable<FormField['rows']>[number]

/** Longer than Payload takes to ask for a new row (250 ms) and to draw it on a slow connection. */
const PATIENCE = 2000

const waits = (field: FormField) => field.rows?.some(({ isLoading }) => isLoading) === true

/** The same row to a reader and another one to Payload, which asks the server only about a form that differs. */
const touched = (row: Row): Row => {
  if (!row.isLoading) return row
  const { lastRenderedPath, ...rest } = row
  return 'lastRenderedPath' in row ? rest : { ...rest, lastRenderedPath }
}

/**
 * Payload 3.90 draws a row for ever as a grey bar that was added in the quarter of a second before the answer to an
 * earlier change arrived: that answer marks the whole form, with the new row, as known to the server, so nobody asks
 * for its fields. A row whose drawing failed on the way (no connection) stays grey too. Rows that wait are asked for
 * again until they are there.
 */
export function FinishAddedRows() {
  const { dispatchFields, getFields } = useForm()
  const isWaiting = useFormFields(([fields]) => Object.values(fields).some(waits))

  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => {
      const fields: FormState = getFields()
      for (const [path, field] of Object.entries(fields)) {
        if (!waits(field)) continue
        dispatchFields({ type: 'UPDATE', path, rows: field.rows?.map(touched) })
      }
    }, PATIENCE)
    return () => clearInterval(timer)
  }, [dispatchFields, getFields, isWaiting])

  return null
}
