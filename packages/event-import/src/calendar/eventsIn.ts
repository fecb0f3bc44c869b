import ICAL from 'ical.js'

const BLOCK = /^BEGIN:VEVENT[ \t]*\r?\n[^]*?^END:VEVENT[ \t]*(?:\r?\n|$)/gim

/**
 * The events of a text. Where the library refuses it, they are read one by one, so that one broken event does not keep
 * the others away.
 *
 * @returns null where the text is no calendar
 */
export function eventsIn(
  text: string,
): { events: ICAL.Component[]; /** How many were left out. */ unreadable: number } | null {
  const whole = calendarsIn(text)
  if (whole) {
    return {
      events: whole.flatMap((calendar) => calendar.getAllSubcomponents('vevent')),
      unreadable: 0,
    }
  }
  // The zones and whatever else there is, to which the events belong.
  const [rest] = calendarsIn(text.replaceAll(BLOCK, '')) ?? []
  if (!rest) return null
  const blocks = text.match(BLOCK) ?? []
  const events = blocks.flatMap((block) => {
    const [event] = calendarsIn(block) ?? []
    return event ? [rest.addSubcomponent(event)] : []
  })
  return { events, unreadable: blocks.length - events.length }
}

/** A stream may hold several calendars (RFC 5545 3.4). Null where it cannot be read. */
function calendarsIn(text: string): ICAL.Component[] | null {
  try {
    const parsed: unknown[] = ICAL.parse(text)
    const several = Array.isArray(parsed[0]) ? parsed : [parsed]
    return several.map((one) => new ICAL.Component(one as unknown[]))
  } catch {
    return null
  }
}
