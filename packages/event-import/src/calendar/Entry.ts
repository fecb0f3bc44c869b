import type ICAL from 'ical.js'

/** What belongs together by its UID: an event, and what is different on some of its dates. */
export type Entry = {
  uid: string
  /** Null where the calendar has only some of its dates. */
  main: ICAL.Component | null
  changed: ICAL.Component[]
  /** Whether the calendar has two of the same, and nothing says which one is newer. */
  isTwice: boolean
}

/** A property as text; nothing where it is none. */
export function textOf(event: ICAL.Component, name: string): string {
  const value: unknown = event.getFirstPropertyValue(name)
  return typeof value === 'string' ? value.normalize('NFC').trim() : ''
}

const numberOf = (event: ICAL.Component, name: string): number => {
  const value: unknown = event.getFirstPropertyValue(name)
  return typeof value === 'number' ? value : 0
}

/**
 * Puts together what has the same UID. Of two versions the one with the higher SEQUENCE counts (RFC 5545 3.8.7.4). An
 * event without a UID, which the standard does not allow, is known by its name and its beginning.
 */
export function entriesOf(events: readonly ICAL.Component[]): Entry[] {
  const entries = new Map<string, Entry>()
  for (const event of events) {
    const uid =
      textOf(event, 'uid') ||
      JSON.stringify([textOf(event, 'summary'), String(event.getFirstPropertyValue('dtstart'))])
    const entry = entries.get(uid) ?? { uid, main: null, changed: [], isTwice: false }
    entries.set(uid, entry)
    if (event.hasProperty('recurrence-id')) {
      entry.changed.push(event)
      continue
    }
    const [mine, other] = [event, entry.main].map((one) => one && numberOf(one, 'sequence'))
    entry.isTwice = other !== null && mine === other
    if (other === null || Number(mine) > Number(other)) entry.main = event
  }
  return [...entries.values()]
}
