import type { PayloadRequest } from 'payload'
import { inJapanese } from '../../localization/inJapanese'
import type { WaitingItem } from '../../workflow/waitingItems'
import { MOST_TOGETHER } from './mostTogether'
import { unchangedEdition } from './unchangedEdition'

/**
 * Which of the items that wait are unchanged editions, and in which version (`updatedAt`); the first that can be approved
 * in one go. Of items that whoever asks decides about.
 */
export async function unchangedAmong(
  original: PayloadRequest,
  items: readonly WaitingItem[],
): Promise<Map<string, string>> {
  const req = inJapanese(original)
  const asked = items.filter(({ slug, wait }) => slug === 'events' && wait === 'decision')
  const found = new Map<string, string>()
  // One after the other: a request has one connection.
  for (const { id } of asked) {
    if (found.size === MOST_TOGETHER) break
    const edition = await unchangedEdition(req, id)
    if (edition) found.set(id, edition.updatedAt)
  }
  return found
}
