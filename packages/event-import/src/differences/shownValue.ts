import { isLocalDate, labelOf } from '@tokyo-cancer-portal/domain'
import { formatDate, formatOccurrence } from '@tokyo-cancer-portal/japanese-text'

import { COLUMNS } from '../columns/columns'

type Occurrence = Parameters<typeof formatOccurrence>[0]

/** A value of the form as people read it; nothing where there is none. */
export function shownValue(path: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (path === 'occurrences') {
    return (value as Occurrence[]).map((one) => formatOccurrence(one)).join('\n')
  }
  const { vocabulary, kind } = COLUMNS.find((column) => column.path === path) ?? {}
  if (Array.isArray(value)) {
    const shown = value.map((one) => (vocabulary ? labelOf(vocabulary, String(one)) : String(one)))
    if (!vocabulary) return shown.join('\n')
    return shown.toSorted().join('、')
  }
  if (typeof value !== 'string') return JSON.stringify(value)
  if (vocabulary) return labelOf(vocabulary, value)
  return kind === 'date' && isLocalDate(value) ? formatDate(value) : value
}
