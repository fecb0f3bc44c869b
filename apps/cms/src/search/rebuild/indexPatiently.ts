import { setTimeout as wait } from 'node:timers/promises'
import { indexBatch } from './indexBatch'
import { isBusy } from './isBusy'

const TRIES = 60
const PAUSE_MS = 500

/**
 * Makes the rows of some documents right (`indexBatch`). Where somebody is saving one of them, the others are done first
 * and that one is tried again for a minute.
 *
 * @returns how many rows it wrote
 */
export async function indexPatiently(
  batch: Parameters<typeof indexBatch>[0],
  tries = TRIES,
): Promise<number> {
  const { ids } = batch
  try {
    return await indexBatch(batch)
  } catch (error) {
    if (!isBusy(error) || tries <= 1) throw error
  }
  if (ids.length === 1) {
    await wait(PAUSE_MS)
    return indexPatiently(batch, tries - 1)
  }
  const half = Math.ceil(ids.length / 2)
  const first = await indexPatiently({ ...batch, ids: ids.slice(0, half) }, tries)
  return first + (await indexPatiently({ ...batch, ids: ids.slice(half) }, tries))
}
