'use client'

import { FieldLabel, useField, withCondition } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

type Props = TextFieldClientProps & { labels: Readonly<Record<string, string>> }

/** A stored value as the word that staff use for it, to read. */
function Term({ field, labels, path: pathFromProps }: Props) {
  const { path, value } = useField<string | null>({ potentiallyStalePath: pathFromProps })
  return (
    <div className="field-type portal-instant">
      <FieldLabel as="span" label={field.label} path={path} />
      <p className="portal-instant__value">{value ? (labels[value] ?? value) : 'なし'}</p>
    </div>
  )
}

export const TermField = withCondition(Term)
