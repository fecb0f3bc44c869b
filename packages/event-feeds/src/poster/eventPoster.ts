import type { FeedEvent } from '../model/FeedEvent'
import type { FeedSite } from '../model/FeedSite'
import type { Poster, PosterStep } from './Poster'
import type { PosterLimits } from './posterLimits'

import { describeRecurrence, EVENT_KINDS, labelOf } from '@tokyo-cancer-portal/domain'

import { eventUrl } from '../model/eventUrl'
import { plainLine } from '../text/plainLine'
import { clipText } from './clipText'
import { posterDates } from './posterDates'
import { posterFacts } from './posterFacts'
import { POSTER_LIMITS } from './posterLimits'
import { posterNotice } from './posterNotice'
import { posterStep } from './posterStep'

const SMALLEST: PosterStep = 4
const [FIRST, ...SHORTER] = POSTER_LIMITS

/**
 * What a poster of an event says, for the page that is printed and the file that is downloaded. Everything is bounded,
 * so that it stays on one sheet of A4.
 *
 * @param now decides which dates are still to come
 */
export function eventPoster(site: FeedSite, event: FeedEvent, now: Date): Poster {
  let poster = posterWithin(FIRST, site, event, now)
  let step = posterStep(poster, FIRST.step)
  for (const limits of SHORTER) {
    if (step !== null) break
    poster = posterWithin(limits, site, event, now)
    step = posterStep(poster, limits.step)
  }
  return { ...poster, step: step ?? SMALLEST }
}

function posterWithin(
  limits: PosterLimits,
  site: FeedSite,
  event: FeedEvent,
  now: Date,
): Omit<Poster, 'step'> {
  const { dates, more } = posterDates(event, now, limits)
  const notice = posterNotice(event, now)
  const isOff = notice !== null && event.status !== 'changed'
  return {
    title: clipText(plainLine(event.title), limits.title),
    kind: labelOf(EVENT_KINDS, event.kind),
    notice: notice && { ...notice, reason: clipText(notice.reason, limits.reason) },
    lead: clipText(plainLine(event.summary), limits.lead),
    when: whenTerm(event),
    rhythm: isOff ? '' : clipText(describeRecurrence(event.recurrence), limits.rhythm),
    dates,
    furtherDates: more > 0 ? `ほか${more}回（くわしくはページへ）` : '',
    facts: posterFacts(event, limits.line),
    organizer: clipText(organizerText(event), limits.organizer),
    siteName: site.siteName,
    url: eventUrl(site, event),
  }
}

function whenTerm({ format, status, occurrences }: FeedEvent): string {
  if (format === 'archive') return '開催した日'
  const isPutOff =
    status === 'postponed' ||
    (occurrences.length > 0 && occurrences.every((one) => one.status === 'postponed'))
  return isPutOff ? '延期前の日時' : '日時'
}

function organizerText({ organizer, coOrganizers }: FeedEvent): string {
  if (!organizer) return ''
  const others = coOrganizers.map(({ name }) => plainLine(name)).join('、')
  return [`主催：${plainLine(organizer.name)}`, others && `共催：${others}`]
    .filter(Boolean)
    .join('　')
}
