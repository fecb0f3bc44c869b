import { Client } from 'pg'

/**
 * Connects to `url`, hands the client to `use` and always closes it again.
 * Rejects with the driver's error when the server does not answer within `timeoutMs`.
 */
export async function withClient<T>(
  url: string,
  use: (client: Client) => Promise<T>,
  timeoutMs = 10_000,
): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: timeoutMs })
  // Without a listener a connection that dies while idle would end the whole process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await use(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
