import type { PayloadRequest, Where } from 'payload'
import { LOCKS } from './Lock'

/** Ends what somebody holds open in forms, of one document or of all: nobody is kept out in the name of who is gone. */
export async function releaseLocks(
  req: PayloadRequest,
  userId: string,
  document?: { collection: string; id: string },
): Promise<void> {
  const ofDocument: Where[] = document
    ? [
        { 'document.relationTo': { equals: document.collection } },
        { 'document.value': { equals: document.id } },
      ]
    : []
  await req.payload.db.deleteMany({
    collection: LOCKS,
    where: {
      and: [
        { 'user.relationTo': { equals: 'users' } },
        { 'user.value': { equals: userId } },
        ...ofDocument,
      ],
    },
    req,
  })
}
