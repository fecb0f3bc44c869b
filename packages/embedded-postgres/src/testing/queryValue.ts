import { withClient } from '../sql/withClient'

/** The first column of the first row as text. */
export async function queryValue(url: string, sql: string): Promise<string> {
  return withClient(url, async (client) => {
    const result = await client.query<string[]>({ text: sql, rowMode: 'array' })
    return String(result.rows[0]?.[0])
  })
}
