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

/** A property of an event; undefined also where it says that it is something which it is not. */
function valueOf(event: ICAL.Component, name: string): unknown {
  try {
    return event.getFirstPropertyValue(name)
  } catch {
    return undefined
  }
}

/** A property as text; nothing where it is none. */
export function textOf(event: ICAL.Component, name: string): string {
  const value = valueOf(event, name)
  return typeof value === 'string' ? value.normalize('NFC').trim() : ''
}

/** How often an event was changed; 0 where it does not say. */
export function sequenceOf(event: ICAL.Component): number {
  const value = valueOf(event, 'sequence')
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
      JSON.stringify([textOf(event, 'summary'), String(valueOf(event, 'dtstart'))])
    const entry = entries.get(uid) ?? { uid, main: null, changed: [], isTwice: false }
    entries.set(uid, entry)
    if (event.hasProperty('recurrence-id')) {
      entry.changed.push(event)
      continue
    }
    const [mine, other] = [event, entry.main].map((one) => one && sequenceOf(one))
    entry.isTwice = other !== null && mine === other
    if (other === null || Number(mine) > Number(other)) entry.main = event
  }
  return [...entries.values()]
}
