import type { PayloadRequest } from 'payload'
import type { StoredRow } from '../../hooks/liveCopy'
import { organizationIds } from '../records/organizationIds'
import { recordOf } from '../records/recordOf'
import type { SearchedSlug } from '../records/searchedCollections'
import { knownOrganizations } from './knownOrganizations'
import { removeRows } from './removeRows'
import { searchRow, type SearchRow } from './searchRow'
import { writeRows } from './writeRows'

type Options = {
  req: PayloadRequest
  slug: SearchedSlug
  /** Published rows as they are stored now. */
  rows: readonly StoredRow[]
  /** The local date on which the index is to be right. */
  today: string
}

/** The rows of the index that published documents make now, by id of the document; null for one without a page. */
export async function searchRowsOf({
  req,
  slug,
  rows,
  today,
}: Options): Promise<Map<string, SearchRow | null>> {
  const named = new Set(rows.flatMap((row) => organizationIds(slug, row)))
  const organizations = await knownOrganizations(req, [...named])
  return new Map(
    rows.map((row) => {
      const record = recordOf(slug, row, { today, organizations })
      return [row.id, record && searchRow(record)]
    }),
  )
}

/** Writes what published documents say now into the index, in the transaction of `req`. The caller holds the locks. */
export async function indexRows(options: Options): Promise<void> {
  const { req, slug } = options
  const made = [...(await searchRowsOf(options))]
  await writeRows(
    req,
    slug,
    made.flatMap(([id, row]) => (row ? [{ document_id: id, row }] : [])),
  )
  await removeRows(
    req,
    slug,
    made.flatMap(([id, row]) => (row ? [] : [id])),
  )
}
