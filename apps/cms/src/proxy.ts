import { type NextRequest, NextResponse } from 'next/server'
import { canBeDecoded } from './http/canBeDecoded'
import { errorResponse } from './http/errorResponse'
import { sentenceFor } from './http/inJapanese'
import { isTooLarge } from './http/isTooLarge'
import { routeProblem } from './http/routeProblem'
import { securityHeaders } from './http/securityHeaders'

/**
 * Adds the security headers to every answer of the CMS, and refuses what Next itself would answer with an error of its
 * own: a path that it cannot decode, a route that there is not, a body of which it would hand on a part. Nothing is
 * authorized here.
 */
export function proxy(request: NextRequest): Response {
  const response = refusal(request) ?? NextResponse.next()
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value)
  return response
}

function refusal({ method, headers, nextUrl: { pathname } }: NextRequest): Response | undefined {
  if (!canBeDecoded(pathname)) return errorResponse(400, 'URLに使えない文字が含まれています。')
  const problem = routeProblem(method, pathname)
  if (problem) return errorResponse(problem.status, problem.message, problem.headers)
  return isTooLarge(headers) ? errorResponse(413, sentenceFor(413)) : undefined
}

export const config = { matcher: '/((?!_next/static|_next/image|favicon.ico).*)' }
