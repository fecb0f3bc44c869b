import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { inTransaction } from '../database/inTransaction'
import { inJapanese } from '../localization/inJapanese'
import { isSavedOnce } from '../workflow/isSavedOnce'
import { lockDocument } from '../workflow/lockDocument'
import { BEGINNING } from './beginningField'
import { eventOfReadings } from './eventOfReadings'
import { readEvent } from './readEvent'
import type { draftBody } from './readingBodies'

/**
 * Begins an event as a draft with what was read from a text and looked at. Sent twice, it is the same draft as long as
 * nobody has saved it since.
 *
 * @returns its id
 * @throws 400 with the fields whose values the form would not take either, 403 where it would be another's event
 */
export async function draftFromText(
  original: PayloadRequest,
  asked: z.output<typeof draftBody>,
): Promise<string> {
  const req = inJapanese(original)
  const { text, title, today, without } = asked
  const beginning = keyOf(String(req.user?.id), asked)
  return inTransaction(req, async () => {
    await lockDocument(req, BEGINNING, beginning)
    const begun = await untouchedDraft(req, beginning)
    if (begun !== null) return begun
    const { stored } = await readEvent(req, text, today)
    req.context[BEGINNING] = beginning
    const { id } = await req.payload.create({
      collection: 'events',
      data: { ...eventOfReadings(stored, new Set(without)), title },
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    })
    return id
  })
}

function keyOf(user: string, asked: z.output<typeof draftBody>): string {
  const words = JSON.stringify([
    user,
    asked.text,
    asked.title,
    asked.today,
    asked.without.toSorted(),
  ])
  return createHash('sha256').update(words).digest('hex')
}

/** What was begun in the same way and not been saved since. */
async function untouchedDraft(req: PayloadRequest, beginning: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'events',
    draft: true,
    where: { [BEGINNING]: { equals: beginning } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  const [draft] = docs
  return draft && (await isSavedOnce(req, draft.id)) ? draft.id : null
}
