'use client'

import { useFormFields } from '@payloadcms/ui'
import {
  DESIGNATION_SHORT_NAMES,
  labelOf,
  numberWithUnit,
  REGISTER_COUNTS,
} from '@tokyo-cancer-portal/domain'
import { useRegisterNumbers } from './useRegisterNumbers'

/** A computed number in the editor: what it is today, and what it counts. */
export function NumberLabel() {
  const [count, basis, unit, withDate] = useFormFields(([fields]) =>
    ['count', 'basis', 'unit', 'withDate'].map((name) => fields[name]?.value),
  )
  const numbers = useRegisterNumbers()
  if (typeof count !== 'string') {
    return <span className="portal-number">（数を選んでください）</span>
  }
  const isPublished = basis === 'published'
  const known = isPublished ? numbers?.published[count] : numbers && (numbers.listed[count] ?? 0)
  const text =
    typeof known === 'number'
      ? numberWithUnit('ja', known, typeof unit === 'string' ? unit : null)
      : numbers
        ? '数は未確認'
        : '…'
  return (
    <span className="portal-number">
      <strong>{text}</strong>
      {withDate === true && '（時点）'}
      <span className="portal-number__about">
        {shortName(count)}・{isPublished ? '公表' : '掲載'}
      </span>
    </span>
  )
}

/** In the middle of a sentence there is little room. */
function shortName(count: string): string {
  const short = labelOf(DESIGNATION_SHORT_NAMES, count)
  return short === count ? labelOf(REGISTER_COUNTS, count).replace(/（.*）$/, '') : short
}
