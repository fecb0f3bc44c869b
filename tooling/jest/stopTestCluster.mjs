import { once } from 'node:events'

/** Ends the cluster that startTestCluster booted and waits until its folder is gone. */
export default async function stopTestCluster() {
  const child = globalThis.testClusterHost
  if (!child.connected) return
  child.ref()
  const exited = once(child, 'exit')
  child.disconnect()
  await exited
}
