import { errorCode } from '../errorCode'
import { withClient } from './withClient'

// duplicate_database, and unique_violation when two processes create it at the same instant.
const ALREADY_THERE = new Set(['42P04', '23505'])

/** Creates the database `name` on the server of `adminUrl` unless it exists. */
export async function createDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount) return
    try {
      await client.query(`create database ${client.escapeIdentifier(name)}`)
    } catch (error) {
      if (!ALREADY_THERE.has(errorCode(error) ?? '')) throw error
    }
  })
}
