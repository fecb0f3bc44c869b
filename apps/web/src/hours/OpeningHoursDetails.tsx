import type { OpeningHours } from '@tokyo-cancer-portal/domain'

import {
  comingClosures,
  openingHoursText,
  toInstant,
  toLocalDate,
} from '@tokyo-cancer-portal/domain'

import { currentTimeUntil } from '../dates/currentTimeUntil'
import { requestTime } from '../dates/requestTime'
import { dayText } from './dayText'
import { HoursText } from './HoursText'

export interface OpeningHoursDetailsProps {
  hours: OpeningHours | null
  /** What weekdays and times cannot say. */
  remark: string | null
}

/** The hours of a desk in words, and on which days it is closed soon; nothing where nothing is known. */
export function OpeningHoursDetails({ hours, remark }: OpeningHoursDetailsProps) {
  return (
    <>
      {hours && (
        <span className="block">
          {startText(hours)}
          <HoursText text={openingHoursText(hours)} />
        </span>
      )}
      {hours && <Closures hours={hours} />}
      {remark && <span className="block">{remark}</span>}
    </>
  )
}

function startText({ validFrom }: OpeningHours): string {
  if (validFrom === null) return ''
  const now = currentTimeUntil([toInstant(validFrom, '00:00')])
  return validFrom > toLocalDate(now) ? `${dayText(validFrom)}から：` : ''
}

function Closures({ hours }: { hours: OpeningHours }) {
  const { closures, changesAt } = comingClosures(hours, requestTime())
  currentTimeUntil(changesAt)
  return closures.map(({ from, to, note }) => (
    <span key={`${from} ${to} ${note}`} className="block">
      休み：{dayText(from)}
      {to && to !== from && `〜${dayText(to)}`}
      {note && `（${note}）`}
    </span>
  ))
}
