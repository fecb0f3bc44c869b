import { lastPageOf } from './lastPageOf'

/** One page (from 1) of a list that is at hand; beyond its last page there is nothing in it. An empty list has one. */
export function pageOf<T>(
  things: readonly T[],
  page: number,
  size: number,
): { things: T[]; totalPages: number } {
  const totalPages = lastPageOf(things.length, size)
  return { things: things.slice((page - 1) * size, page * size), totalPages }
}
