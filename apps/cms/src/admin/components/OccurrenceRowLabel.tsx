'use client'

import { useRowLabel } from '@payloadcms/ui'
import { isCalledOff, labelOf, OCCURRENCE_STATUSES } from '@tokyo-cancer-portal/domain'
import { formatOccurrence } from '@tokyo-cancer-portal/japanese-text'
import { useOpenEmptyRow } from '../useOpenEmptyRow'

type Row = {
  date?: string | null
  startTime?: string | null
  endTime?: string | null
  status?: string | null
  note?: string | null
  full?: boolean | null
}

/** The heading of one date of an event: when it is, and what is special about it. */
export function OccurrenceRowLabel() {
  const { data, path, rowNumber } = useRowLabel<Row>()
  useOpenEmptyRow(path, !data.date)
  const number = (rowNumber ?? 0) + 1
  const words = [
    formatOccurrence(data, { era: false }) || '日付は未入力',
    isCalledOff(data) ? `【${labelOf(OCCURRENCE_STATUSES, data.status)}】` : '',
    data.full ? '【満員】' : '',
    data.note ?? '',
  ]
  return <span>{`${number}. ${words.filter(Boolean).join('　')}`}</span>
}
