import type { PayloadRequest } from 'payload'
import { BEGINNING } from '../eventReading/beginningField'
import { inPieces } from './inPieces'

/** A condition may name a thousand values. */
const AT_ONCE = 500

/**
 * The events that were begun from these rows, by what they were begun from. Those in the trash are gone: somebody who
 * threw a draft away may import its row again.
 */
export async function importedBefore(
  req: PayloadRequest,
  beginnings: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const some of inPieces(beginnings, AT_ONCE)) {
    const { docs } = await req.payload.find({
      collection: 'events',
      where: { [BEGINNING]: { in: some } },
      select: { [BEGINNING]: true },
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req,
    })
    for (const { id, beginning } of docs) if (beginning) found.set(beginning, id)
  }
  return found
}
