'use client'

import { useRowLabel } from '@payloadcms/ui'
import { openingHoursText } from '@tokyo-cancer-portal/domain'
import { openingHoursIn } from '../openingHoursIn'

/** The heading of a row of hours: 「月〜金 9:00〜12:00」, or its number while it is incomplete. */
export function OpeningSpanLabel() {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const { spans } = openingHoursIn({ spans: [data] })
  const [words = ''] = openingHoursText({ ...openingHoursIn({}), spans }).split('（')
  return <span>{words || `時間帯 ${(rowNumber ?? 0) + 1}`}</span>
}
