'use client'

import { useRowLabel } from '@payloadcms/ui'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { firstFilled } from '../firstFilled'

type Props = { fields: string[]; labels: Record<string, string> }

/** The heading of an array row: its first filled field, or its number. */
export function ArrayRowLabel({ fields, labels }: Props) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const value = firstFilled(data, fields)
  const number = (rowNumber ?? 0) + 1
  if (value === undefined) return <span>{`${number}件目`}</span>
  return <span>{`${number}. ${labels[value] ?? formatDate(value, { weekday: true })}`}</span>
}
