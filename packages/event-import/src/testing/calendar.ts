/** A calendar of these lines. */
export const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//JA', ...lines, 'END:VCALENDAR', ''].join(
    '\r\n',
  )

/** An event of these lines, with a UID and a name where they say none. */
export const vevent = (...lines: readonly string[]): string[] => {
  const has = (name: string) => lines.some((line) => line.startsWith(name))
  return [
    'BEGIN:VEVENT',
    ...(has('UID') ? [] : ['UID:salon@hospital.example']),
    ...(has('SUMMARY') ? [] : ['SUMMARY:患者サロン']),
    ...lines,
    'END:VEVENT',
  ]
}

/** The rules of a zone with summer time. */
export const NEW_YORK: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:America/New_York',
  'BEGIN:DAYLIGHT',
  'DTSTART:20070311T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:20071104T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'END:STANDARD',
  'END:VTIMEZONE',
]
