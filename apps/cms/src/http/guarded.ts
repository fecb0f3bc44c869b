import config from '@payload-config'
import { getPayload } from 'payload'
import { databaseAnswers } from '../database/databaseAnswers'
import { errorResponse } from './errorResponse'
import { fewAtATime } from './fewAtATime'
import { graphqlProblem } from './graphqlProblem'
import { isCanonical } from './isCanonical'
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

/** Payload opens a second transaction here while it holds one: too many at once would wait for each other's. */
const DOUBLE = /^\/api\/users\/forgot-password\/?$/
const inTurn = fewAtATime(4)

/**
 * Fewer than the database has connections (payload.config.ts). Requests beyond them wait here, as long as it takes, and
 * not for a connection, where they are given up after seconds: a crowd makes the CMS slower, not unavailable.
 */
const atWork = fewAtATime(10)

const FILE = /^\/api\/media\/file\//

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
    if (!isCanonical(pathname)) return errorResponse(404, sentenceFor(404))
    const problem = routeProblem(request.method, pathname)
    if (problem) return errorResponse(problem.status, problem.message, problem.headers)
    const isGraphQL = GRAPHQL.test(pathname)
    if (isGraphQL && isForm(request)) return errorResponse(415, sentenceFor(415))
    const refusal = isGraphQL ? await problemOfGraphQL(request) : undefined
    if (refusal) return errorResponse(400, refusal)
    const handle = () =>
      atWork(() => handler(FILE.test(pathname) ? withoutQuery(request) : request, context))
    const answer = DOUBLE.test(pathname) ? inTurn(handle) : handle()
    const response = await (EVEN.test(pathname) ? takeAtLeast(answer) : answer)
    if (DOUBTFUL.has(response.status) && !(await isDatabaseUp())) {
      return errorResponse(503, sentenceFor(503), { 'retry-after': '5' })
    }
    return inOurWords(response, isGraphQL)
  }
}

async function problemOfGraphQL(request: Request): Promise<string | undefined> {
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => null)
  const { query, variables } = Object(body) as { query?: unknown; variables?: unknown }
  return graphqlProblem(query, variables)
}

/** Payload 3.90 filters files by a `prefix` that they do not have, and answers 500. */
function withoutQuery(request: Request): Request {
  const url = new URL(request.url)
  url.search = ''
  return new Request(url, request)
}

function isForm({ headers }: Request): boolean {
  return headers.get('content-type')?.startsWith('multipart/') === true
}

async function isDatabaseUp(): Promise<boolean> {
  const payload = await getPayload({ config }).catch(() => null)
  return payload !== null && databaseAnswers(payload)
}
