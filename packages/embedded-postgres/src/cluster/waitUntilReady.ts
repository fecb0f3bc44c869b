import { sleep } from '../sleep'
import { withClient } from '../sql/withClient'
import { adminUrl } from './adminUrl'

export type WaitUntilReadyOptions = {
  port: number
  password: string
  marker: string
  /** Aborted when the server process has ended. */
  ended: AbortSignal
}

/**
 * Waits until this very cluster (not another server on its port) answers. Has no time limit, since
 * the recovery after a crash may take minutes, but ends with false when the server ends.
 */
export async function waitUntilReady(options: WaitUntilReadyOptions): Promise<boolean> {
  const url = adminUrl(options)
  while (!options.ended.aborted) {
    const name = await readClusterName(url)
    if (name === options.marker) return true
    await sleep(30)
  }
  return false
}

async function readClusterName(url: string): Promise<string | undefined> {
  try {
    return await withClient(
      url,
      async (client) => {
        const result = await client.query<{ cluster_name: string }>('show cluster_name')
        return result.rows[0]?.cluster_name
      },
      2000,
    )
  } catch {
    return undefined
  }
}
