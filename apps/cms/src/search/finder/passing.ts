import type { Choosable, Chosen } from './Choosable'

/** Those that have what was chosen of every facet, in their order. */
export function passing<Facet extends string, Item extends Choosable<Facet>>(
  items: readonly Item[],
  chosen: Chosen<Facet>,
): Item[] {
  const conditions = Object.entries(chosen) as [Facet, readonly string[] | undefined][]
  const asked = conditions.filter(([, values]) => values && values.length > 0)
  return items.filter((item) =>
    asked.every(([facet, values = []]) => values.some((value) => item.values[facet].has(value))),
  )
}
