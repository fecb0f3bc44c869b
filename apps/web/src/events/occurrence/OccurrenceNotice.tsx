import type { OccurrenceData } from './loadOccurrence'

import { nextOccurrence, occurrenceState } from '@tokyo-cancer-portal/domain'
import { formatOccurrence } from '@tokyo-cancer-portal/japanese-text'
import { Callout, TextLink } from '@tokyo-cancer-portal/ui'

import { EventNotice } from '../EventNotice'
import { NoticeAdvice } from '../NoticeAdvice'
import { occurrencePath } from '../occurrencePath'

/** The first thing to know about a day on which an event does not take place, or is over. */
export function OccurrenceNotice({ data, now }: { data: OccurrenceData; now: Date }) {
  const { event, occurrences } = data
  if (event.status === 'cancelled' || event.status === 'postponed') {
    return <EventNotice event={event} now={now} />
  }
  const states = new Set(
    occurrences.map((occurrence) => occurrenceState(event, occurrence, now).value),
  )
  const [state] = states
  const isOneState = states.size === 1
  if (isOneState && state === 'cancelled') {
    return (
      <Callout tone="warning" title="この日の回は中止になりました">
        <p>{occurrences.map(({ note }) => note).find(Boolean) ?? '理由：未確認'}</p>
        <NextDate data={data} now={now} />
        <NoticeAdvice event={event} />
      </Callout>
    )
  }
  if (isOneState && state === 'ended') {
    return (
      <Callout tone="info" title="この日の回は終了しました">
        <NextDate data={data} now={now} />
      </Callout>
    )
  }
  return <EventNotice event={event} now={now} />
}

/** The next date after this one that takes place, else the next from today on. */
function NextDate({ data: { event, date }, now }: { data: OccurrenceData; now: Date }) {
  const later = event.occurrences.filter((occurrence) => (occurrence.date ?? '') > date)
  const following = nextOccurrence({ ...event, occurrences: later }, now)
  const next = following ?? nextOccurrence(event, now)
  if (!next?.date) return <p>これからの開催日は、まだ登録されていません。</p>
  return (
    <p>
      {following ? 'この次' : 'いちばん近い'}の開催日は、
      <TextLink href={occurrencePath(event, next.date)}>{formatOccurrence(next)}</TextLink>です。
    </p>
  )
}
