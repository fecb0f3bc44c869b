import { withClient } from './sql/withClient'
import { withDatabaseName } from './sql/withDatabaseName'

/** Removes the database `name` from the server of `url`, ending the sessions that still use it. */
export async function dropDatabase(options: { url: string; name: string }): Promise<void> {
  await withClient(withDatabaseName(options.url, 'postgres'), async (client) => {
    const name = client.escapeIdentifier(options.name)
    await client.query(`drop database if exists ${name} with (force)`)
  })
}
