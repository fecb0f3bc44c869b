import type { NamedRecord } from './namedRecords'

/** No facet has it. */
const NOBODY = ''

/** Names of addresses as ids. A name that nobody has becomes one that finds nothing. */
export function idsOfSlugs(slugs: readonly string[], records: readonly NamedRecord[]): string[] {
  return slugs.map((slug) => records.find((record) => record.slug === slug)?.id ?? NOBODY)
}
