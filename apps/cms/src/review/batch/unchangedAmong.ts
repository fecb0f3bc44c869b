import type { PayloadRequest } from 'payload'
import { editionFacts, type EditionFacts } from './editionFacts'
import { wordsChangedAt } from '../../authoring/words/wordsChangedAt'
import { inJapanese } from '../../localization/inJapanese'
import type { WaitingItem } from '../../workflow/waitingItems'
import { MOST_TOGETHER } from './mostTogether'
import { unchangedEdition } from './unchangedEdition'

/**
 * Which of the items that wait are unchanged editions, in which version and with which dates; the first that can be
 * approved in one go. Of items that whoever asks decides about.
 */
export async function unchangedAmong(
  original: PayloadRequest,
  items: readonly WaitingItem[],
  now = new Date(),
): Promise<Map<string, EditionFacts>> {
  const req = inJapanese(original)
  const asked = items.filter(({ slug, wait }) => slug === 'events' && wait === 'decision')
  const found = new Map<string, EditionFacts>()
  // Next editions alone are looked at more closely; the first ones of them.
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'events',
    where: { and: [{ id: { in: asked.map(({ id }) => id) } }, { copiedFrom: { exists: true } }] },
    select: {},
    pagination: false,
    limit: asked.length,
    req,
  })
  const editions = new Set(docs.map(({ id }) => id))
  const nearest = asked.filter(({ id }) => editions.has(id)).slice(0, MOST_TOGETHER)
  if (nearest.length === 0) return found
  const listed = { now, wordsChangedAt: await wordsChangedAt(req) }
  // One after the other: a request has one connection.
  for (const { id } of nearest) {
    const edition = await unchangedEdition(req, id, listed)
    if (edition) found.set(id, editionFacts(edition))
  }
  return found
}
