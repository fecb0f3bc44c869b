import ICAL from 'ical.js'

const UTF8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads a calendar as a strict program would.
 *
 * @throws Error on a line that is too long or ends wrongly, on a character cut in two, and on whatever ical.js refuses
 */
export function readCalendar(text: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end')
  const lines = text.slice(0, -2).split('\r\n')
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error(`A line break that is not CRLF: ${line}`)
    const bytes = Buffer.from(line)
    if (bytes.length > 75) throw new Error(`${bytes.length} octets: ${line}`)
    UTF8.decode(bytes)
    if (line.includes('\uFFFD')) throw new Error(`Half a character: ${line}`)
  }
  const calendar = ICAL.Component.fromString(text)
  const zone = calendar.getFirstSubcomponent('vtimezone')
  if (zone) ICAL.TimezoneService.register(zone)
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component)),
  }
}
