import type { Payload } from 'payload'
import { rebuildIndex } from './rebuildIndex'

/**
 * Makes the index fit for serving: completes one that is empty or was left half done, makes rows of older versions of
 * the program anew, and takes out what is not public. Where everything is right nothing is written.
 */
export async function prepareIndex(payload: Payload, log: (line: string) => void): Promise<void> {
  const start = Date.now()
  const { written, removed } = await rebuildIndex(payload, { which: 'outdated' })
  if (written + removed === 0) return
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  log(`検索の索引：${written}件を作り、${removed}件を外しました（${seconds}秒）。`)
}
