import { rowsIn, textIn, valuesIn } from './reading'

interface Desk {
  name: unknown
  phone: unknown
  /** A stored group of opening hours. */
  openingHours: Record<string, unknown>
  hours: unknown
  /** Path of where it is shown. */
  url: string
}

/** What a result says of a desk: whom one reaches, when, and where more of it is. What nobody confirmed is null. */
export function deskFacts({ name, phone, openingHours, hours, url }: Desk) {
  return {
    name: textIn(name) || null,
    phone: textIn(phone) || null,
    openingHours: hoursOf(openingHours),
    hours: textIn(hours) || null,
    url,
  }
}

/** Opening hours without what the database adds to them. */
function hoursOf(stored: Record<string, unknown>) {
  const spans = rowsIn(stored.spans).map(({ weekdays, opens, closes }) => ({
    weekdays: valuesIn(weekdays),
    opens: textIn(opens) || null,
    closes: textIn(closes) || null,
  }))
  if (spans.length === 0) return null
  return {
    spans,
    closedOnHolidays: stored.closedOnHolidays !== false,
    closedAtNewYear: stored.closedAtNewYear !== false,
    closedPeriods: rowsIn(stored.closedPeriods).map(({ from, to, note }) => ({
      from: textIn(from) || null,
      to: textIn(to) || null,
      note: textIn(note) || null,
    })),
    validFrom: textIn(stored.validFrom) || null,
  }
}
