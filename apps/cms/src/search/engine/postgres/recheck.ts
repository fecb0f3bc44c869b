import {
  compileQuery,
  RANK_FIELDS,
  type SearchQuery,
} from '@tokyo-cancer-portal/japanese-text/search'
import { type Bits, removeBit } from '../facets/bits'
import type { Texts } from './readTexts'

/** Those of what the index found that really have what is looked for. `texts` are of all of them. */
export function recheck(query: SearchQuery, found: Bits, texts: Texts): Bits {
  const isMatch = compileQuery(query)
  const right = found.slice()
  for (const [id, fields] of texts) {
    if (!isMatch(RANK_FIELDS.map((field) => fields[field]).join('\n'))) removeBit(right, id)
  }
  return right
}
