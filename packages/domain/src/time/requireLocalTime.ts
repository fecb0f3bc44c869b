import { isLocalTime } from './isLocalTime'

/** The value itself if it is a local time. Throws a RangeError that names it otherwise. */
export function requireLocalTime(value: unknown): string {
  if (!isLocalTime(value)) throw new RangeError(`Not a local time: ${String(value)}`)
  return value
}
