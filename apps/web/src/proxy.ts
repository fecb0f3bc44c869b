import type { NextRequest } from 'next/server'

import { NextResponse } from 'next/server'

import { env, isDevelopment } from './env'
import { contentSecurityPolicy } from './http/contentSecurityPolicy'

/** Gives every page its Content-Security-Policy; Next takes the nonce from the request header. */
export function proxy(request: NextRequest): NextResponse {
  const isPreview = request.nextUrl.pathname.startsWith('/preview/')
  const policy = contentSecurityPolicy({
    nonce: crypto.randomUUID(),
    framedBy: isPreview ? [new URL(env().cmsUrl).origin] : [],
    development: isDevelopment,
  })
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = { matcher: '/((?!_next/|api/|media/).*)' }
