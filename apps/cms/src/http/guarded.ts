import config from '@payload-config'
import { getPayload } from 'payload'
import { databaseAnswers } from '../database/databaseAnswers'
import { errorResponse } from './errorResponse'
import { sentenceFor } from './inJapanese'
import { wellFormed } from './wellFormed'

type Context = { params: Promise<{ slug?: string[] }> }
type Handler<C> = (request: Request, context: C) => Promise<Response>

/** Payload opens this one to the world while there is no user; the first account comes from `npm run create-admin`. */
const CLOSED = /^\/api\/users\/first-register\/?$/

/** What Payload answers when a look-up of the user or of the document failed for want of a database. */
const DOUBTFUL = new Set([401, 403, 404, 500, 503])

/**
 * Puts the portal's manners around Payload's route handlers: malformed requests get a clear 4xx in Japanese before
 * Payload sees them, and an outage of the database is answered with 503, never with "not allowed".
 */
export function guarded<C extends Context | Record<string, never>>(
  handler: Handler<C>,
): Handler<C> {
  return async (incoming, context) => {
    if (CLOSED.test(new URL(incoming.url).pathname)) {
      return errorResponse(403, sentenceFor(403))
    }
    const request = await wellFormed(incoming)
    if (request instanceof Response) return request
    const response = await handler(request, context)
    if (DOUBTFUL.has(response.status) && !(await isDatabaseUp())) {
      return errorResponse(503, sentenceFor(503), { 'retry-after': '5' })
    }
    return (await isUnknownRoute(response)) ? errorResponse(404, 'このURLはありません。') : response
  }
}

/** Payload answers an unknown path in English and in another shape than everything else. */
async function isUnknownRoute(response: Response): Promise<boolean> {
  if (response.status !== 404 || !response.headers.get('content-type')?.includes('json'))
    return false
  const body: unknown = await response.clone().json()
  return typeof body === 'object' && body !== null && !('errors' in body)
}

async function isDatabaseUp(): Promise<boolean> {
  const payload = await getPayload({ config }).catch(() => null)
  return payload !== null && databaseAnswers(payload)
}
