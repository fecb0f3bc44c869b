import { type PayloadRequest } from 'payload'
import { BEGINNING } from '../eventReading/beginningField'

/**
 * The events that were begun from these rows, by what they were begun from. Those in the trash are gone: somebody who
 * threw a draft away may import its row again.
 */
export async function importedBefore(
  req: PayloadRequest,
  beginnings: readonly string[],
): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { [BEGINNING]: { in: [...beginnings] } },
    select: { [BEGINNING]: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(docs.flatMap(({ id, beginning }) => (beginning ? [[beginning, id]] : [])))
}
