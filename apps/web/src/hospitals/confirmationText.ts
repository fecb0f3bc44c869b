import { CONFIRMERS, labelOf } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'

/** Who made sure of a fact and when: 「2026年（令和8年）11月1日に東京都が確認」; empty where neither is known. */
export function confirmationText({
  confirmedOn,
  confirmedBy,
}: {
  confirmedOn: string | null
  confirmedBy: string | null
}): string {
  const day = confirmedOn ? formatDate(confirmedOn) : ''
  if (confirmedBy === 'published') return day ? `${day}に公開資料で確認` : '公開資料で確認'
  const person = labelOf(CONFIRMERS, confirmedBy)
  if (!person) return day && `${day}確認`
  return day ? `${day}に${person}が確認` : `${person}が確認`
}
