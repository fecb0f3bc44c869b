/**
 * What stands before and after an item of a list, round and round, so that a decision always leads to the next one.
 *
 * @returns `position` counts from 1; 0 where the item is not in the list (it was decided)
 */
export function neighboursOf<T extends { id: string }>(
  items: readonly T[],
  id: string,
): { position: number; previous: T | null; next: T | null } {
  const index = items.findIndex((item) => item.id === id)
  if (index === -1) return { position: 0, previous: items.at(-1) ?? null, next: items[0] ?? null }
  const hasOthers = items.length > 1
  return {
    position: index + 1,
    previous: hasOthers ? (items.at(index - 1) ?? null) : null,
    next: hasOthers ? (items[(index + 1) % items.length] ?? null) : null,
  }
}
