import { createHash } from 'node:crypto'
import { withClient } from './withClient'

const NAME = 'portal_program'

/**
 * Makes sure that there is a role for the program that serves, which owns nothing, and says how to connect as it.
 * What it may do with the tables is granted by whoever makes them. Its password follows from the owner's.
 */
export async function createProgramRole(ownerUrl: string): Promise<string> {
  const url = new URL(ownerUrl)
  const password = createHash('sha256').update(`${NAME}:${url.password}`).digest('hex')
  await withClient(ownerUrl, async (client) => {
    // Two starts at the same moment would both find it missing.
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtextextended('${NAME}', 0))`)
    const found = await client.query('select 1 from pg_roles where rolname = $1', [NAME])
    const verb = found.rowCount ? 'alter' : 'create'
    await client.query(
      `${verb} role ${NAME} login nosuperuser nocreatedb nocreaterole noreplication password '${password}'`,
    )
    await client.query('commit')
  })
  url.username = NAME
  url.password = password
  return url.href
}
