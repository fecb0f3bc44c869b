import { isLocalDate } from './isLocalDate'

/** The value itself if it is a local date. Throws a RangeError that names it otherwise. */
export function requireLocalDate(value: unknown): string {
  if (!isLocalDate(value)) throw new RangeError(`Not a local date: ${String(value)}`)
  return value
}
