'use client'

import { useRowLabel } from '@payloadcms/ui'
import { beginningOf } from './beginningOf'

/** The heading of a text's row: the words that it begins with. */
export function RichTextLabel() {
  const { data, rowNumber } = useRowLabel<{ body?: unknown }>()
  const number = String((rowNumber ?? 0) + 1).padStart(2, '0')
  const beginning = beginningOf(data?.body)
  return (
    <span className="portal-block-label">
      <span>{number}</span>
      <span className="portal-block-label__kind">文章</span>
      {beginning ? <span>{beginning}</span> : null}
    </span>
  )
}
