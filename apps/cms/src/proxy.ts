import { type NextRequest, NextResponse } from 'next/server'
import { securityHeaders } from './http/securityHeaders'

/** Adds the security headers to every answer of the CMS. Nothing is authorized here. */
export function proxy(_request: NextRequest): NextResponse {
  const response = NextResponse.next()
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value)
  return response
}

export const config = { matcher: '/((?!_next/static|_next/image|favicon.ico).*)' }
