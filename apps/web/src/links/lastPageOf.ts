/** The number of the last page of a list of so many things. An empty list has one. */
export function lastPageOf(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size))
}
