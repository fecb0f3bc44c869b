import { sql } from '@payloadcms/db-postgres'
import { MOST_LEVELS, parentProblem } from '@tokyo-cancer-portal/domain'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { transactionOf } from '../../../database/transactionOf'
import { refuse } from '../../../fields/input/refuse'

type Row = { id: string; parent?: unknown }

/**
 * Refuses a parent under which the page would stand below itself, or deeper than breadcrumbs and guides go.
 *
 * One page with a parent is saved at a time, so that two of them at the same moment do not become each other's parent.
 */
export const refuseParent: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const parent = idOf(data.parent === undefined ? originalDoc?.parent : data.parent)
  if (parent === undefined) return data
  const db = await transactionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('content-items.parent'))`)
  const id = idOf(originalDoc?.id)
  const ancestors = await ancestorsFrom(parent, req)
  const message = parentProblem(id, ancestors, id === undefined ? 0 : await levelsUnder([id], req))
  if (message !== null) {
    const problem = { path: 'parent', label: '上位のページ', message }
    refuse([problem], { collection: 'content-items', req })
  }
  return data
}

/** The page and those above it, nearest first; stops where it would go in circles. */
async function ancestorsFrom(id: string, req: PayloadRequest): Promise<string[]> {
  const found: string[] = []
  let next: string | undefined = id
  while (next !== undefined && !found.includes(next) && found.length <= MOST_LEVELS) {
    found.push(next)
    const [row] = await find({ id: { equals: next } }, req)
    next = idOf(row?.parent)
  }
  return found
}

async function levelsUnder(ids: string[], req: PayloadRequest, level = 0): Promise<number> {
  if (level >= MOST_LEVELS) return level
  const rows = await find({ parent: { in: ids } }, req)
  return rows.length === 0
    ? level
    : levelsUnder(
        rows.map((row) => row.id),
        req,
        level + 1,
      )
}

async function find(where: object, req: PayloadRequest): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'content-items',
    where: where as never,
    pagination: false,
    req,
  })
  return docs
}

function idOf(value: unknown): string | undefined {
  const id: unknown =
    typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' && id !== '' ? id : undefined
}
