import type { PayloadRequest } from 'payload'

/** Whether nobody has saved an event since it was made. */
export async function isSavedOnce(req: PayloadRequest, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.countVersions({
    collection: 'events',
    where: { parent: { equals: id } },
    req,
  })
  return totalDocs === 1
}
