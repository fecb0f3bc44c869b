import { DatabaseError } from '../DatabaseError'
import { errorCode } from '../errorCode'
import { withClient } from './withClient'

/**
 * Checks that the server of `url` answers and that the database is stored as UTF-8.
 * Throws a DatabaseError that names `source` (the variable to mend), never the password.
 */
export async function checkServer(url: string, source: string): Promise<void> {
  const place = describePlace(url, source)
  let encoding: string | undefined
  try {
    encoding = await withClient(url, async (client) => {
      const result = await client.query<{ server_encoding: string }>('show server_encoding')
      return result.rows[0]?.server_encoding
    })
  } catch (error) {
    const reason = errorCode(error) ?? (error instanceof Error ? error.message : String(error))
    throw new DatabaseError(`${source}: the database at ${place} does not answer (${reason}).`)
  }
  if (encoding !== 'UTF8') {
    throw new DatabaseError(
      `${source}: the database at ${place} is encoded as ${encoding ?? 'unknown'} but the portal needs UTF8.`,
    )
  }
}

function describePlace(url: string, source: string): string {
  if (!URL.canParse(url)) {
    throw new DatabaseError(`${source}: this is not an address like postgres://host:5432/name.`)
  }
  const { protocol, host, pathname } = new URL(url)
  if (protocol !== 'postgres:' && protocol !== 'postgresql:') {
    throw new DatabaseError(
      `${source}: the address must begin with postgres://, not ${protocol}//.`,
    )
  }
  return `${host}${pathname}`
}
