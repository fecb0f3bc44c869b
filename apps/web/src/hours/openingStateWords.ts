import type { OpeningState } from '@tokyo-cancer-portal/domain'

import { addDays, toLocalDate, toLocalTime } from '@tokyo-cancer-portal/domain'

import { dayText } from './dayText'

export interface OpeningWords {
  /** 「いま受付中（17:00まで）」, 「いまは受付時間外」 or 「受付時間は未確認」. */
  state: string
  /** 「次は11月27日（金） 9:00から」, where the desk is closed. */
  next: string | null
}

/** The state of a desk in words that stay right until it changes, whatever the day is then. */
export function openingStateWords(state: OpeningState, now: Date): OpeningWords {
  switch (state.state) {
    case 'open':
      return { state: `いま受付中（${untilText(state.closesAt, now)}）`, next: null }
    case 'closed':
      return { state: 'いまは受付時間外', next: nextText(state.opensAt, now) }
    case 'unknown':
      return { state: '受付時間は未確認', next: null }
  }
}

function untilText(closesAt: string | null, now: Date): string {
  if (closesAt === null) return '24時間'
  const [today, date] = [toLocalDate(now), toLocalDate(closesAt)]
  if (date === today) return `${clock(closesAt)}まで`
  const endsToday = date === addDays(today, 1) && toLocalTime(closesAt) === '00:00'
  return endsToday ? '24:00まで' : `${dayText(date)} ${clock(closesAt)}まで`
}

function nextText(opensAt: string | null, now: Date): string {
  if (opensAt === null) return '次の受付日は未定です'
  const date = toLocalDate(opensAt)
  const day = date === toLocalDate(now) ? '本日' : dayText(date)
  return `次は${day} ${clock(opensAt)}から`
}

const clock = (instant: string) => toLocalTime(instant).replace(/^0/, '')
