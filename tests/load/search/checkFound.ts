import { parseQuery, toTsquery } from '@tokyo-cancer-portal/japanese-text/search'
import { sidePool } from '../../../apps/cms/src/database/sidePool'
import { MOST_MATCHES } from '../../../apps/cms/src/search/engine/SearchEngine'
import { readIds } from '../../../apps/cms/src/search/engine/postgres/readIds'
import { FIND } from '../../../apps/cms/src/search/engine/postgres/statements'
import type { MeasuredPortal } from '../../../apps/cms/test/openForMeasuring'
import { numberOf } from './fillIndex'
import type { SampledQuery } from './sampleQueries'
import { truthOf } from './truth'

/**
 * Compares what is found with what stands in the texts. What was typed means only itself here: synonyms would find more,
 * and rightly so.
 */
export async function checkFound(
  payload: MeasuredPortal['payload'],
  queries: readonly SampledQuery[],
  texts: readonly string[],
) {
  // It reads the environment when it is imported, which is known by now.
  const { portalSearch } = await import('../../../apps/cms/src/search/api/portalSearch')
  const engine = portalSearch(payload)
  const problems: string[] = []
  const recalls: number[] = []
  const checked: number[] = []
  const unchecked: number[] = []
  for (const { text, words } of queries) {
    const query = parseQuery(text)
    const truth = truthOf(words, texts)
    const { total, isExact } = await engine.search({ query, filters: {}, page: 1, limit: 20 })
    const inIndex = await idsInIndex(payload, toTsquery(query) ?? '')
    const missed = [...truth].filter((at) => !inIndex.has(at))
    recalls.push(1 - missed.length / Math.max(1, truth.size))
    if (missed.length > 0) problems.push(`「${text}」 misses ${missed.length} of ${truth.size}`)
    if (!isExact) {
      unchecked.push(truth.size / total)
      continue
    }
    checked.push(total === 0 ? 1 : Math.min(1, truth.size / total))
    if (total !== truth.size) problems.push(`「${text}」 finds ${total} instead of ${truth.size}`)
    if (total > MOST_MATCHES) continue
    const matches = await engine.matches({ query, kinds: [{ filters: {} }] })
    const wrong = matches.filter(({ id }) => !truth.has(numberOf(id)))
    if (wrong.length > 0) problems.push(`「${text}」 finds ${wrong.length} that do not have it`)
  }
  return {
    recall: mean(recalls),
    precision: mean(checked),
    checked: checked.length,
    unchecked: unchecked.length,
    uncheckedPrecision: mean(unchecked),
    problems,
  }
}

/** A transaction that is far away: nothing was committed since. */
const NO_CHANGES = '9223372036854775807'

/** The documents that the index alone finds; they were numbered from 1 as they came. */
async function idsInIndex(payload: MeasuredPortal['payload'], tsquery: string) {
  const { rows } = await sidePool(payload.db, 'search').query<{ ids: string }>(FIND, [
    tsquery,
    NO_CHANGES,
  ])
  return new Set(readIds(rows[0]?.ids ?? '').map((id) => id - 1))
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)
