import type { FeedEvent, FeedOccurrence } from './FeedEvent'

import { AUDIENCES, EVENT_FORMATS, isCalledOff, labelOf } from '@tokyo-cancer-portal/domain'

import { plainLine } from '../text/plainLine'
import { plainText } from '../text/plainText'
import { feeText } from './feeText'

/**
 * An event in words, for programs that show a text only: what changed first, then what it is about,
 * then the facts that are known, one a line. What is unknown has no line.
 *
 * @param occurrence the date that the text stands beside, for its own note
 */
export function describeEvent(event: FeedEvent, occurrence?: FeedOccurrence): string {
  const { application, contact, online } = event
  const facts: [string, string][] = [
    ['参加の方法', labelOf(EVENT_FORMATS, event.format)],
    ['オンライン', [plainLine(online.url), plainLine(online.note)].filter(Boolean).join(' ')],
    [
      '対象',
      [
        event.audiences.map((value) => labelOf(AUDIENCES, value)).join('、'),
        plainLine(event.audienceNote),
      ]
        .filter(Boolean)
        .join(' '),
    ],
    ['費用', feeText(event)],
    ['申込み', application.required === 'not-required' ? '不要' : plainLine(application.method)],
    ['主催', plainLine(event.organizer?.name)],
    ['問い合わせ先', [contact.name, contact.phone].map(plainLine).filter(Boolean).join(' ')],
  ]
  return [
    plainText(event.statusNote),
    occurrence && isCalledOff(occurrence) ? plainText(occurrence.statusNote) : '',
    plainLine(occurrence?.note),
    plainText(event.summary),
    ...facts.flatMap(([term, fact]) => (fact ? [`${term}：${fact}`] : [])),
  ]
    .filter(Boolean)
    .join('\n')
}
