'use client'

import { FieldDescription, FieldLabel, useField, withCondition } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { formatInstant } from '../formatInstant'

/** An instant that the portal computes, in Japan time, to read. */
function Instant({ field, path: pathFromProps }: DateFieldClientProps) {
  const { path, value } = useField<string | null>({ potentiallyStalePath: pathFromProps })
  return (
    <div className="field-type portal-instant">
      <FieldLabel as="span" label={field.label} path={path} />
      <p className="portal-instant__value">{formatInstant(value) || '未定'}</p>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

export const InstantField = withCondition(Instant)
