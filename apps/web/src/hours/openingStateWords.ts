import type { Language, OpeningState } from '@tokyo-cancer-portal/domain'

import { addDays, DEFAULT_LANGUAGE, toLocalDate, toLocalTime } from '@tokyo-cancer-portal/domain'

import { translator } from '../languages/translator'
import { dayText } from './dayText'

export interface OpeningWords {
  /** 「いま受付中（17:00まで）」, 「いまは受付時間外」 or 「受付時間は未確認」. */
  state: string
  /** 「次は11月27日（金） 9:00から」, where the desk is closed. */
  next: string | null
}

/** The state of a desk in words that stay right until it changes, whatever the day is then. */
export function openingStateWords(
  state: OpeningState,
  now: Date,
  language: Language = DEFAULT_LANGUAGE,
): OpeningWords {
  const t = translator('Hours', language)
  switch (state.state) {
    case 'open':
      return { state: t('open', { until: untilText(state.closesAt, now, language) }), next: null }
    case 'closed':
      return { state: t('closed'), next: nextText(state.opensAt, now, language) }
    case 'unknown':
      return { state: t('unknown'), next: null }
  }
}

function untilText(closesAt: string | null, now: Date, language: Language): string {
  const t = translator('Hours', language)
  if (closesAt === null) return t('allDay')
  const [today, date] = [toLocalDate(now), toLocalDate(closesAt)]
  if (date === today) return t('until', { time: clock(closesAt) })
  const endsToday = date === addDays(today, 1) && toLocalTime(closesAt) === '00:00'
  const time = endsToday ? '24:00' : `${dayText(date, language)} ${clock(closesAt)}`
  return t('until', { time })
}

function nextText(opensAt: string | null, now: Date, language: Language): string {
  const t = translator('Hours', language)
  if (opensAt === null) return t('nextUnknown')
  const date = toLocalDate(opensAt)
  const day = date === toLocalDate(now) ? t('today') : dayText(date, language)
  return t('next', { day, time: clock(opensAt) })
}

const clock = (instant: string) => toLocalTime(instant).replace(/^0/, '')
