import {
  APIError,
  type Endpoint,
  NotFound,
  type PayloadRequest,
  UnauthorizedError,
  type Where,
} from 'payload'

/** PostgreSQL indexes the key; a longer one does not fit. */
const MAX_KEY_LENGTH = 500

/** The routes by which the admin keeps and forgets one's own preferences, and none of the general ones. */
export function onlyOwnPreferences(endpoints: readonly Endpoint[]): Endpoint[] {
  const byKey = endpoints
    .filter(({ path }) => path === '/:key')
    .map((endpoint): Endpoint => ({
      ...endpoint,
      handler: async (req) => {
        const { key } = req.routeParams as { key: string }
        if (key.length > MAX_KEY_LENGTH) {
          throw new APIError('設定の名前が長すぎます。', 400, { field: 'key' }, true)
        }
        if (endpoint.method !== 'delete') return endpoint.handler(req)
        if ((await forget(req, { key: { equals: key } })) === 0) throw new NotFound(req.t)
        return deleted(req)
      },
    }))
  const all: Endpoint = {
    path: '/',
    method: 'delete',
    handler: async (req) => {
      // Whatever else the request says: one's own, all of them.
      await forget(req, {})
      return deleted(req)
    },
  }
  return [...byKey, all]
}

/** Instead of Payload's own, which asks the database a broken question where there is nothing to delete. */
async function forget(req: PayloadRequest, which: Where): Promise<number> {
  const { payload, user } = req
  if (!user) throw new UnauthorizedError(req.t)
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'payload-preferences',
    where: {
      and: [
        which,
        { 'user.value': { equals: user.id } },
        { 'user.relationTo': { equals: user.collection } },
      ],
    },
    pagination: false,
    req,
  })
  for (const { id } of docs) {
    await payload.db.deleteOne({
      collection: 'payload-preferences',
      where: { id: { equals: id } },
      req,
    })
  }
  return docs.length
}

const deleted = ({ t }: PayloadRequest) =>
  Response.json({ message: t('general:deletedSuccessfully') })
