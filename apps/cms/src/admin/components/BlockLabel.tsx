'use client'

import { useRowLabel } from '@payloadcms/ui'

/** The heading of a layout block's row: what kind it is and the heading that staff gave it. */
export function BlockLabel({ kind }: { kind: string }) {
  const { data, rowNumber } = useRowLabel<{ heading?: string | null }>()
  const number = String((rowNumber ?? 0) + 1).padStart(2, '0')
  return (
    <span className="portal-block-label">
      <span>{number}</span>
      <span className="portal-block-label__kind">{kind}</span>
      {data?.heading ? <span>{data.heading}</span> : null}
    </span>
  )
}
