import type { StoredReading } from './eventReadings'

/** The document that readings make, without those that the person left out. */
export function eventOfReadings(
  readings: readonly StoredReading[],
  without: ReadonlySet<string>,
): Record<string, unknown> {
  const event: Record<string, unknown> = {}
  for (const { path, value } of readings) {
    if (without.has(path)) continue
    const [name, inner] = path.split('.') as [string, string?]
    event[name] =
      inner === undefined ? value : { ...(event[name] as object | undefined), [inner]: value }
  }
  return event
}
