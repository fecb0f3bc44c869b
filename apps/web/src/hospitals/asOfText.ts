import type { DesignationCount } from './countDesignations'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'

const short = (date: string) => formatDate(date, { era: false })

/** Of when the sources are: 「2018年4月1日〜2021年9月1日」; empty where nobody knows. */
export function asOfText(asOf: DesignationCount['asOf']): string {
  if (asOf === null) return ''
  const { oldest, newest } = asOf
  return oldest === newest ? short(oldest) : `${short(oldest)}〜${short(newest)}`
}
