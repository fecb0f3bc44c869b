import { type NextRequest, NextResponse } from 'next/server'
import { canBeDecoded } from './http/canBeDecoded'
import { errorResponse } from './http/errorResponse'
import { securityHeaders } from './http/securityHeaders'

/**
 * Adds the security headers to every answer of the CMS, and refuses a path that Next cannot decode and would answer
 * with 500. Nothing is authorized here.
 */
export function proxy(request: NextRequest): Response {
  const response = canBeDecoded(request.nextUrl.pathname)
    ? NextResponse.next()
    : errorResponse(400, 'URLに使えない文字が含まれています。')
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value)
  return response
}

export const config = { matcher: '/((?!_next/static|_next/image|favicon.ico).*)' }
