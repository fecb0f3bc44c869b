import { parseQuery, toTsquery } from '@tokyo-cancer-portal/japanese-text/search'
import { sidePool } from '../../../apps/cms/src/database/sidePool'
import {
  FIND,
  FIND_AGAIN,
  FIND_TITLES,
} from '../../../apps/cms/src/search/engine/postgres/statements'
import type { MeasuredPortal } from '../../../apps/cms/test/openForMeasuring'
import type { SampledQuery } from './sampleQueries'

/** Queries for which the planner would read the whole table, on the connections that searches use. */
export async function tableScans(
  { db }: MeasuredPortal['payload'],
  queries: readonly SampledQuery[],
): Promise<string[]> {
  const pool = sidePool(db, 'search')
  const scans: string[] = []
  for (const { text } of queries) {
    const tsquery = toTsquery(parseQuery(text)) ?? ''
    const plans = [
      await pool.query<{ 'QUERY PLAN': string }>(`explain ${FIND}`, [tsquery, '0']),
      await pool.query<{ 'QUERY PLAN': string }>(`explain ${FIND_AGAIN}`, [tsquery, '0', '0', 501]),
      await pool.query<{ 'QUERY PLAN': string }>(`explain ${FIND_TITLES}`, [tsquery, 20_000]),
    ]
    const lines = plans.flatMap(({ rows }) => rows.map((one) => one['QUERY PLAN']))
    if (lines.some((line) => line.includes('Seq Scan on search_documents'))) {
      scans.push(`「${text}」 reads the whole table`)
    }
  }
  return scans
}
