import { compileQuery, type SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import { addBit, type Bits } from '../facets/bits'
import type { Texts } from './readTexts'

/** Those of what the index found that really have what is looked for; what is gone meanwhile has no text and is left out. */
export function recheck(query: SearchQuery, found: Bits, texts: Texts): Bits {
  const isMatch = compileQuery(query)
  const right: Bits = new Uint32Array(found.length)
  for (const [id, { all }] of texts) if (isMatch(all)) addBit(right, id)
  return right
}
