/** One page (from 1) of a list that is at hand, or null beyond its last page. An empty list has one. */
export function pageOf<T>(
  things: readonly T[],
  page: number,
  size: number,
): { things: T[]; totalPages: number } | null {
  const totalPages = Math.max(1, Math.ceil(things.length / size))
  if (page > totalPages) return null
  return { things: things.slice((page - 1) * size, page * size), totalPages }
}
