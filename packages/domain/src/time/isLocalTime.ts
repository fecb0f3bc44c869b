const PATTERN = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** Whether the value is a local time `HH:mm` from `00:00` to `23:59`. */
export function isLocalTime(value: unknown): value is string {
  return typeof value === 'string' && PATTERN.test(value)
}
