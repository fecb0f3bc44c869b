import type { NextRequest } from 'next/server'

import { NextResponse } from 'next/server'

import { keepChatForm } from './chat/chatForm'
import { CHAT_PATH } from './chat/chatPath'
import { env, isDevelopment } from './env'
import { keepFeedbackForm } from './feedback/feedbackForm'
import { FEEDBACK_PATH } from './feedback/feedbackPath'
import { contentSecurityPolicy } from './http/contentSecurityPolicy'
import { keepsRuntime, PREVIEW_PREFIX } from './page/keepsRuntime'
import { keepReviewForm } from './review/reviewForm'
import { REVIEW_PATH } from './review/reviewPath'

/** The site has no Server Actions. By these Next takes a posted form for a call of one and refuses it in English. */
const OF_SERVER_ACTIONS = ['next-action', 'content-type']

/**
 * Gives every page its Content-Security-Policy. Visitors get documents without inline scripts (see
 * `server/`); pages that keep Next's runtime have a nonce, which Next takes from the request header. A
 * form that is posted to a page is read here, because pages of Next cannot.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl
  if (pathname === REVIEW_PATH) await keepReviewForm(request)
  if (pathname === CHAT_PATH) await keepChatForm(request)
  if (pathname === FEEDBACK_PATH) await keepFeedbackForm(request)
  const isPreview = pathname.startsWith(PREVIEW_PREFIX)
  const policy = contentSecurityPolicy({
    ...(isDevelopment || keepsRuntime(pathname) ? { nonce: crypto.randomUUID() } : {}),
    framedBy: isPreview ? [new URL(env().cmsUrl).origin] : [],
    development: isDevelopment,
  })
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  for (const name of OF_SERVER_ACTIONS) headers.delete(name)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = { matcher: '/((?!_next/|api/|media/).*)' }
