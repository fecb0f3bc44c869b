import type { FeedEvent } from '../model/FeedEvent'
import type { FeedSite } from '../model/FeedSite'

import { eventUrl } from '../model/eventUrl'
import { markedTitle } from '../model/markedTitle'
import { noticeOf } from '../model/noticeOf'
import { posterDates } from '../poster/posterDates'
import { posterFacts } from '../poster/posterFacts'
import { posterNotice } from '../poster/posterNotice'
import { clipText } from '../poster/clipText'
import { plainLine } from '../text/plainLine'
import { plainText } from '../text/plainText'

/** Texts by which an event is told to others. */
export interface EventMessages {
  mail: { subject: string; body: string }
  line: string
}

const MAIL = { dates: 10, note: 80, line: 200 }
/** What is read in a chat without unfolding it. */
const LINE = { dates: 2, note: 30, line: 40, title: 60 }
const SHORT_FACTS: readonly string[] = ['会場', 'オンライン', '費用', '申込み']
const UNKNOWN = '未確認'

/**
 * The texts with which an event is announced by mail and in LINE, from what is published and nothing else. What nobody
 * confirmed is left out; the page has it when it is known.
 *
 * @param now decides which dates are still to come
 */
export function eventMessages(site: FeedSite, event: FeedEvent, now: Date): EventMessages {
  const title = markedTitle(event.title, noticeOf(event))
  const url = eventUrl(site, event)
  return {
    mail: {
      subject: [title, firstDay(event, now)].filter(Boolean).join(' '),
      body: mailBody({ event, title, url, now, siteName: site.siteName }),
    },
    line: [
      clipText(title, LINE.title),
      ...dateLines(event, now, LINE),
      ...factLines(event, LINE.line, (term) => SHORT_FACTS.includes(term)).map(oneLine),
      'くわしくはこちら',
      url,
    ].join('\n'),
  }
}

function mailBody({
  event,
  title,
  url,
  now,
  siteName,
}: {
  event: FeedEvent
  title: string
  url: string
  now: Date
  siteName: string
}): string {
  const notice = posterNotice(event, now)
  const organizer = plainLine(event.organizer?.name)
  const dates = dateLines(event, now, MAIL)
  const parts = [
    title,
    [notice ? `このイベントは${notice.title}。` : '', notice?.reason].filter(Boolean).join('\n'),
    plainText(event.summary),
    [
      ...(dates.length > 0 ? [`■日時\n${dates.join('\n')}`] : []),
      ...factLines(event, MAIL.line).map(({ term, lines }) => `■${term}\n${lines.join('\n')}`),
      ...(organizer ? [`■主催\n${organizer}`] : []),
    ].join('\n'),
    `くわしくはこちら（${siteName}）\n${url}`,
  ]
  return parts.filter(Boolean).join('\n\n')
}

interface Fact {
  term: string
  lines: readonly string[]
}

const factLines = (
  event: FeedEvent,
  longest: number,
  isMeant: (term: string) => boolean = () => true,
): Fact[] =>
  posterFacts(event, longest)
    .filter(({ term, lines }) => isMeant(term) && lines[0] !== UNKNOWN)
    .map(({ term, lines }) => ({
      term,
      lines: lines.map((line) => line.replace('（下のQRコードから）', '')),
    }))

const oneLine = ({ term, lines }: Fact) => `${term}：${lines[0]}`

function dateLines(event: FeedEvent, now: Date, limits: { dates: number; note: number }): string[] {
  const { dates, more } = posterDates(event, now, limits)
  const lines = dates.map(({ day, time, mark, note }) =>
    [`${day}${time}`, mark && `（${mark}）`, note && ` ${note}`].join(''),
  )
  return more > 0 ? [...lines, `ほか${more}回`] : lines
}

/** For the subject: `12月10日（木）`, without the year. */
function firstDay(event: FeedEvent, now: Date): string {
  const [first] = posterDates(event, now, { dates: 1, note: 0 }).dates
  return first ? first.day.replace(/^\d+年(?:（[^）]*）)?/, '') : ''
}
