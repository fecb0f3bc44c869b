import { GLOBALS, isReviewable } from '@tokyo-cancer-portal/domain'
import type { Endpoint, GlobalSlug, PayloadRequest } from 'payload'
import { signInAs } from '../auth/signInAs'
import { errorResponse } from '../http/errorResponse'
import { readPreviewToken } from './token'

const DEPTH = 2
/**
 * `GET /api/preview/:collection/:id` with `authorization: Preview <token>` → `{ doc }`, the latest draft, in the language
 * of `locale` and `fallback-locale`.
 *
 * The document is read with the rights that the token's owner has now, not with those at the time of signing.
 */
export const previewEndpoint: Endpoint = {
  path: '/preview/:collection/:id',
  method: 'get',
  handler: async (req) => {
    const { collection = '', id = '' } = (req.routeParams ?? {}) as Record<string, string>
    const [scheme, token = ''] = (req.headers.get('authorization') ?? '').split(' ')
    const userId =
      scheme === 'Preview'
        ? readPreviewToken({ secret: req.payload.secret, now: Date.now(), token, collection, id })
        : null
    if (!userId)
      return errorResponse(401, 'プレビューの期限が切れました。管理画面から開き直してください。')

    req.user = await signInAs(req, userId)
    if (!req.user) return errorResponse(401, 'このアカウントは使えません。')
    const doc = await read(req, collection, id)
    if (!doc) return errorResponse(404, 'この文書は見つかりません。')
    return Response.json({ doc }, { headers: { 'cache-control': 'private, no-store' } })
  },
}

async function read(req: PayloadRequest, collection: string, id: string): Promise<unknown> {
  // Said again: without it Payload falls back to Japanese, whatever the request asks for.
  const { fallbackLocale } = req
  const common = {
    depth: DEPTH,
    draft: true,
    overrideAccess: false,
    req,
    ...(fallbackLocale === undefined ? {} : { fallbackLocale }),
  } as const
  if (collection === 'globals') {
    if (!(GLOBALS as readonly string[]).includes(id)) return null
    return req.payload.findGlobal({ slug: id as GlobalSlug, ...common })
  }
  if (!isReviewable(collection)) return null
  return req.payload.findByID({
    collection,
    id,
    disableErrors: true,
    ...common,
  })
}
