import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const host = fileURLToPath(new URL('testClusterHost.mjs', import.meta.url))

/**
 * Boots the cluster of the integration tests and tells them about it in two variables:
 * `TEST_DATABASE_URL`, the maintenance database of the server, and `TEST_DATABASE_TEMPLATE`, the
 * migrated database to clone.
 *
 * The cluster lives in a process of its own, out of reach of Ctrl-C: when jest ends in whatever
 * way, even by SIGKILL, that process notices, stops the server and removes the folder.
 */
export default async function startTestCluster() {
  const child = fork(host, { execArgv: ['--import', 'tsx'], detached: true })
  globalThis.testClusterHost = child
  const [message] = await Promise.race([once(child, 'message'), once(child, 'exit')])
  if (!message?.url) throw new Error('The database of the integration tests did not start.')
  process.env.TEST_DATABASE_URL = message.url
  process.env.TEST_DATABASE_TEMPLATE = message.template
  child.unref()
  child.channel.unref()
}
