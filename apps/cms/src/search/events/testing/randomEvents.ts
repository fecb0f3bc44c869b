import {
  addDays,
  APPLICATION_REQUIREMENTS,
  AUDIENCES,
  CANCER_TYPES,
  EVENT_ACCESSIBILITY,
  EVENT_FORMATS,
  EVENT_KINDS,
  FEE_KINDS,
  MUNICIPALITIES,
} from '@tokyo-cancer-portal/domain'
import type { Term } from '@tokyo-cancer-portal/domain'

/** An event as somebody would put it in. */
export interface RandomEvent {
  title: string
  slug: string
  kind: string
  format: string
  status: string
  venue: { name: string; municipality: string | null }
  audiences: string[]
  topics: string[]
  cancerTypes: string[]
  organizer: string
  fee: { kind: string | null }
  accessibility: string[]
  application: {
    required: string | null
    opensOn: string | null
    deadlineDate: string | null
    deadlineTime: string | null
    full: boolean
  }
  occurrences: {
    date: string
    startTime: string
    endTime: string
    status: string
    full: boolean
  }[]
}

/** Events of all kinds around a day, the same for the same numbers. */
export function randomEvents(
  count: number,
  around: string,
  random: () => number,
  ids: { topics: readonly string[]; organizers: readonly string[] },
): RandomEvent[] {
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const some = <T>(values: readonly T[], share: number) => values.filter(() => random() < share)
  const valuesOf = (terms: readonly Term[]) => terms.map(({ value }) => value)
  const maybe = <T>(value: T, share = 0.7): T | null => (random() < share ? value : null)
  const WORDS = ['患者サロン', '公開講座', '乳がん教室', '就労相談会', 'アピアランス講座']
  return Array.from({ length: count }, (_, at) => {
    const format = one(valuesOf(EVENT_FORMATS))
    const hour = 9 + Math.floor(random() * 9)
    const start = addDays(around, Math.floor(random() * 60) - 15)
    const dates = Array.from({ length: random() < 0.4 ? 4 : 1 }, (_unused, week) => ({
      date: addDays(start, week * 7),
      startTime: `${String(hour).padStart(2, '0')}:00`,
      endTime: `${String(hour + 2).padStart(2, '0')}:00`,
      status: random() < 0.1 ? 'cancelled' : 'scheduled',
      full: random() < 0.15,
    }))
    const required = maybe(one(valuesOf(APPLICATION_REQUIREMENTS)))
    const hasDeadline = required === 'required' && random() < 0.6
    return {
      title: `${one(WORDS)}${at}`,
      slug: `random-event-${at}`,
      kind: one(valuesOf(EVENT_KINDS)),
      format,
      status: one(['scheduled', 'scheduled', 'scheduled', 'changed', 'cancelled', 'postponed']),
      venue: {
        name: '講堂',
        municipality:
          format === 'venue' || format === 'hybrid' ? one(valuesOf(MUNICIPALITIES)) : null,
      },
      audiences: some(valuesOf(AUDIENCES), 0.25),
      topics: some(ids.topics, 0.3),
      cancerTypes: some(valuesOf(CANCER_TYPES), 0.05),
      organizer: one(ids.organizers),
      fee: { kind: maybe(one(valuesOf(FEE_KINDS))) },
      accessibility: some(valuesOf(EVENT_ACCESSIBILITY), 0.1),
      application: {
        required,
        opensOn: hasDeadline ? maybe(addDays(start, -20), 0.5) : null,
        deadlineDate: hasDeadline ? addDays(start, -3) : null,
        deadlineTime: hasDeadline ? '17:00' : null,
        full: required === 'required' && random() < 0.1,
      },
      occurrences: dates,
    }
  })
}
