import type { Language, OpeningHours } from '@tokyo-cancer-portal/domain'

import {
  comingClosures,
  openingHoursText,
  toInstant,
  toLocalDate,
} from '@tokyo-cancer-portal/domain'

import { currentTimeUntil } from '../dates/currentTimeUntil'
import { requestTime } from '../dates/requestTime'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { dayText } from './dayText'
import { HoursText } from './HoursText'
import { bracketsIn } from '../languages/bracketsIn'

export interface OpeningHoursDetailsProps {
  hours: OpeningHours | null
  /** What weekdays and times cannot say. */
  remark: string | null
  language?: Language
}

/** The hours of a desk in words, and on which days it is closed soon; nothing where nothing is known. */
export function OpeningHoursDetails({
  hours,
  remark,
  language = contentLanguage(),
}: OpeningHoursDetailsProps) {
  return (
    <>
      {hours && (
        <span className="block">
          {startText(hours, language)}
          <HoursText text={openingHoursText(hours, language)} />
        </span>
      )}
      {hours && <Closures hours={hours} language={language} />}
      {remark && <span className="block">{remark}</span>}
    </>
  )
}

function startText({ validFrom }: OpeningHours, language: Language): string {
  if (validFrom === null) return ''
  const now = currentTimeUntil([toInstant(validFrom, '00:00')])
  if (validFrom <= toLocalDate(now)) return ''
  return translator('Hours', language)('from', { day: dayText(validFrom, language) })
}

function Closures({ hours, language }: { hours: OpeningHours; language: Language }) {
  const t = translator('Hours', language)
  const { closures, changesAt } = comingClosures(hours, requestTime())
  currentTimeUntil(changesAt)
  return closures.map(({ from, to, note }) => (
    <span key={`${from} ${to} ${note}`} className="block">
      {t('closedDays')}
      {dayText(from, language)}
      {to && to !== from && `${t('to')}${dayText(to, language)}`}
      {note && bracketsIn(language, note)}
    </span>
  ))
}
