import type { SearchMatch } from '../../engine/SearchEngine'
import type { FinderHospital } from '../FinderHospital'
import { hospitalOf } from '../hospitalOf'

/** For tests: a hospital of the index with what is said of it, everything else unknown. */
export function aHospital(
  id: string,
  { facets = {}, facts = {} }: Partial<Pick<SearchMatch, 'facets' | 'facts'>> = {},
  name = id,
): FinderHospital {
  return hospitalOf({ key: 0, id, title: { ja: name }, facets, facts })
}
