import type { Endpoint } from 'payload'
import { eventOutputs } from './eventOutputs'

/**
 * `GET /api/events/:id/outputs` → `{ outputs: EventOutputs | null }`, null while the event is not published.
 *
 * 401, 404 for whoever may not see drafts of it
 */
export const outputsEndpoint: Endpoint = {
  path: '/:id/outputs',
  method: 'get',
  handler: async (req) => {
    const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''
    const outputs = await eventOutputs(req, id, new Date())
    return Response.json({ outputs }, { headers: { 'cache-control': 'no-store' } })
  },
}
