import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, UpdateGlobalArgs } from 'payload'
import { transactionOf } from './transactionOf'

type Update = (args: UpdateGlobalArgs) => Promise<Record<string, unknown> | null>

/**
 * Makes every change of a global move its `updatedAt`.
 *
 * Stock `upsertRow` leaves the row alone where nothing but times stands in it, and the menu is such a global: all it has
 * are lists, which live in tables of their own. Without its time nobody is told of a change, two people overwrite each
 * other, and loading content takes the menu for untouched.
 */
export function installGlobalTimes(adapter: PostgresAdapter): void {
  const stock = (adapter.updateGlobal as unknown as Update).bind(adapter)
  const update: Update = async (args) => {
    const result = await stock(args)
    const { updatedAt } = args.data as { updatedAt?: unknown }
    if (typeof updatedAt !== 'string' || !args.req) return result
    const name = adapter.tableNameMap.get(args.slug.replaceAll('-', '_'))
    const table = name === undefined ? undefined : adapter.tables[name]
    if (!table) return result
    const db = await transactionOf(args.req as PayloadRequest)
    await db.execute(sql`update ${table} set "updated_at" = ${updatedAt}`)
    return result && { ...result, updatedAt }
  }
  adapter.updateGlobal = update as never
}
