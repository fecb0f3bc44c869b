import { sentenceFor } from './inJapanese'

type Problem = { status: 404 | 405; message: string; headers?: Record<string, string> }

/** The methods of the routes that do not lead to Payload's own router. */
const METHODS: Record<string, readonly string[]> = {
  '/api/graphql': ['POST', 'OPTIONS'],
  '/api/health/live': ['GET', 'HEAD', 'OPTIONS'],
  '/api/health/ready': ['GET', 'HEAD', 'OPTIONS'],
  '/api/search': ['GET', 'OPTIONS'],
  '/api/search/suggestions': ['GET', 'OPTIONS'],
  '/api/events/search': ['GET', 'OPTIONS'],
}
/** Payload draws pictures for link previews here, for anybody and with any text; a closed admin needs none. */
const DRAWING = '/api/og'
const ANY = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * Why there can be no route for a request; undefined when there may be one.
 *
 * Next answers these with an empty body or a page, and Payload takes the names that every JavaScript object has
 * (`constructor`) for collections.
 */
export function routeProblem(method: string, pathname: string): Problem | undefined {
  const path = pathname.replace(/\/+$/, '')
  const [, api, first] = path.split('/')
  if (api !== 'api') return undefined
  const isNothing = first === undefined || decodeURIComponent(first) in Object.prototype
  if (isNothing || path === DRAWING) {
    return { status: 404, message: 'このURLはありません。' }
  }
  const allowed = Object.hasOwn(METHODS, path) ? (METHODS[path] ?? ANY) : ANY
  return allowed.includes(method)
    ? undefined
    : {
        status: 405,
        message: sentenceFor(405),
        headers: { allow: allowed.join(', ') },
      }
}
