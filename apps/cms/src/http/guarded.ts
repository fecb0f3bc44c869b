import config from '@payload-config'
import { getPayload } from 'payload'
import { databaseAnswers } from '../database/databaseAnswers'
import { errorResponse } from './errorResponse'
import { inOurWords } from './inOurWords'
import { sentenceFor } from './inJapanese'
import { routeProblem } from './routeProblem'
import { takeAtLeast } from './takeAtLeast'
import { wellFormed } from './wellFormed'

type Context = { params: Promise<{ slug?: string[] }> }
type Handler<C> = (request: Request, context: C) => Promise<Response>

/** Payload opens this one to the world while there is no user; the first account comes from `npm run create-admin`. */
const CLOSED = /^\/api\/users\/first-register\/?$/

/** Takes the same time whether an account exists or not. */
const EVEN = /^\/api\/users\/(?:login|forgot-password)\/?$/

const GRAPHQL = /^\/api\/graphql\/?$/

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
    const { pathname } = new URL(incoming.url)
    if (CLOSED.test(pathname)) return errorResponse(403, sentenceFor(403))
    const request = await wellFormed(incoming)
    if (request instanceof Response) return request
    const problem = routeProblem(request.method, pathname)
    if (problem) return errorResponse(problem.status, problem.message, problem.headers)
    const isGraphQL = GRAPHQL.test(pathname)
    if (isGraphQL && isForm(request)) return errorResponse(415, sentenceFor(415))
    const answer = handler(request, context)
    const response = await (EVEN.test(pathname) ? takeAtLeast(answer) : answer)
    if (DOUBTFUL.has(response.status) && !(await isDatabaseUp())) {
      return errorResponse(503, sentenceFor(503), { 'retry-after': '5' })
    }
    return inOurWords(response, isGraphQL)
  }
}

function isForm({ headers }: Request): boolean {
  return headers.get('content-type')?.startsWith('multipart/') === true
}

async function isDatabaseUp(): Promise<boolean> {
  const payload = await getPayload({ config }).catch(() => null)
  return payload !== null && databaseAnswers(payload)
}
