import type { CollectionBeforeDeleteHook } from 'payload'

/** With an account goes its second factor. */
export const forgetSecondFactor: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'second-factors',
    where: { user: { equals: id } },
    req,
  })
}
