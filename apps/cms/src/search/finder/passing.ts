import type { Choosable, Chosen } from './Choosable'

/** Whether something has what was chosen of every facet. */
export function passes<Facet extends string>(
  { values }: Choosable<Facet>,
  chosen: Chosen<Facet>,
): boolean {
  const conditions = Object.entries(chosen) as [Facet, readonly string[] | undefined][]
  return conditions.every(
    ([facet, wanted = []]) =>
      wanted.length === 0 || wanted.some((value) => values[facet].has(value)),
  )
}

/** Those that have what was chosen of every facet, in their order. */
export function passing<Facet extends string, Item extends Choosable<Facet>>(
  items: readonly Item[],
  chosen: Chosen<Facet>,
): Item[] {
  return items.filter((item) => passes(item, chosen))
}
