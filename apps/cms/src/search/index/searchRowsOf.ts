import type { PayloadRequest } from 'payload'
import type { StoredRow } from '../../hooks/liveCopy'
import { organizationIds } from '../records/organizationIds'
import { recordOf } from '../records/recordOf'
import type { SearchedSlug } from '@tokyo-cancer-portal/domain'
import { holdsNumbers } from '../register/holdsNumbers'
import { readRegister } from '../register/readRegister'
import { referencedIds } from '../../mediaUse/referencedIds'
import { knownFiles } from './knownFiles'
import { knownOrganizations } from './knownOrganizations'
import { searchRow, type SearchRow } from './searchRow'

export type Described = {
  req: PayloadRequest
  slug: SearchedSlug
  /** Published rows as they are stored now. */
  rows: readonly StoredRow[]
  /** The local date on which the index is to be right. */
  today: string
}

/** The rows of the index that published documents make now, by id; without those that have no page. */
export async function searchRowsOf({
  req,
  slug,
  rows,
  today,
}: Described): Promise<Map<string, SearchRow>> {
  const named = new Set(rows.flatMap((row) => organizationIds(slug, row)))
  const organizations = await knownOrganizations(req, [...named])
  const register = rows.some(holdsNumbers) ? await readRegister(req, today) : null
  const files = await knownFiles(req, [...new Set(rows.flatMap((row) => referencedIds(row)))])
  return new Map(
    rows.flatMap((row) => {
      const record = recordOf(slug, row, { today, organizations, register, files })
      return record ? [[row.id, searchRow(record)] as const] : []
    }),
  )
}
