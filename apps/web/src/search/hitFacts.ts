import type { SearchHit } from '@tokyo-cancer-portal/cms-client'
import type { Language } from '@tokyo-cancer-portal/domain'

import {
  areaOfMunicipality,
  AREAS,
  EVENT_FORMATS,
  EVENT_STATUSES,
  isCalledOff,
  labelIn,
  MUNICIPALITIES,
  RESOURCE_TYPES,
} from '@tokyo-cancer-portal/domain'

import { dateIn } from '../languages/dateIn'
import { translator } from '../languages/translator'

/**
 * What is said of a result besides its title and passage, in the order in which it is read: of an event its date first,
 * because by it people decide.
 *
 * @param today local date
 */
export function hitFacts({ type, facts }: SearchHit, today: string, language: Language): string[] {
  const t = translator('Search', language)
  switch (type) {
    case 'event':
      return [
        facts.status === 'scheduled' ? null : labelIn(language, EVENT_STATUSES, facts.status),
        eventDate(facts.occurrences, today, language),
        ...(isCalledOff(facts) ? [] : missedDates(facts.occurrences, today, language)),
        labelIn(language, EVENT_FORMATS, facts.format),
        facts.venue ?? labelIn(language, MUNICIPALITIES, facts.municipality),
        facts.organizer,
      ].filter(isSaid)
    case 'hospital':
    case 'desk':
      return [
        labelIn(language, AREAS, facts.area ?? areaOfMunicipality(facts.municipality)),
        facts.address ?? labelIn(language, MUNICIPALITIES, facts.municipality),
      ].filter(isSaid)
    case 'resource':
      return [
        labelIn(language, RESOURCE_TYPES, facts.kind),
        facts.editionDate &&
          t('edition', { date: dateIn(language, facts.editionDate, { era: false }) }),
      ].filter(isSaid)
    case 'news':
      return [facts.publishedOn && dateIn(language, facts.publishedOn, { era: false })].filter(
        isSaid,
      )
    default:
      return []
  }
}

/** The next date, or, where all are over, the last, which is said. Those that do not take place do not count. */
function eventDate(
  occurrences: SearchHit['facts']['occurrences'],
  today: string,
  language: Language,
): string | null {
  const t = translator('Search', language)
  const held = occurrences.filter((occurrence) => !isCalledOff(occurrence))
  const coming = held.filter(({ date }) => date >= today)
  const [next] = coming.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  if (next) {
    const date = dateIn(language, next.date, { weekday: true, era: false })
    const said = next.startTime ? `${date} ${next.startTime}` : date
    return coming.length > 1 ? t('andMore', { date: said, count: coming.length - 1 }) : said
  }
  if (occurrences.some(({ date }) => date >= today)) return null
  const last = held.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0]
  return last ? t('over', { date: dateIn(language, last.date, { era: false }) }) : null
}

/** Those that are called off before the next one that takes place. */
function missedDates(
  occurrences: SearchHit['facts']['occurrences'],
  today: string,
  language: Language,
): string[] {
  const colon = translator('Punctuation', language)('colon')
  const coming = occurrences
    .filter(({ date }) => date >= today)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const next = coming.findIndex((occurrence) => !isCalledOff(occurrence))
  return coming.slice(0, next === -1 ? undefined : next).map(({ status, date }) => {
    const day = dateIn(language, date, { weekday: true, era: false })
    return `${labelIn(language, EVENT_STATUSES, status)}${colon}${day}`
  })
}

const isSaid = (text: string | null | undefined): text is string => Boolean(text)
