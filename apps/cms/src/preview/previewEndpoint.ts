import { GLOBALS, isReviewable } from '@tokyo-cancer-portal/domain'
import { APIError, type Endpoint, type GlobalSlug, type PayloadRequest } from 'payload'
import { signInAs } from '../auth/signInAs'
import { errorResponse } from '../http/errorResponse'
import { isUuid } from '../fields/isUuid'
import { NEW_DOCUMENT } from './NEW_DOCUMENT'
import { readTyped } from './readTyped'
import { sameFallback } from './sameFallback'
import { storedDraft } from './storedDraft'
import { readPreviewToken } from './token'
import { typedIn } from './typedStore'

const DEPTH = 2

/**
 * `GET /api/preview/:collection/:id` with `authorization: Preview <token>` → `{ doc, isTyped }`, the latest draft, in the
 * language of `locale` and `fallback-locale`. With `typed`, the marker of a form that the token's owner has open, what is
 * typed there and not saved stands in its place, as long as it is kept (`typedEndpoint`); `isTyped` says whether it does.
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
    const typed = await typedDoc(req, { collection, id, userId })
    const doc = typed ?? (await read(req, collection, id))
    if (!doc) return errorResponse(404, 'この文書は見つかりません。')
    const answer = { doc, isTyped: typed !== null }
    return Response.json(answer, { headers: { 'cache-control': 'private, no-store' } })
  },
}

type Asked = { collection: string; id: string; userId: string }

/** What the owner of the token has typed into this form; null where there is no such thing, or no longer. */
async function typedDoc(
  req: PayloadRequest,
  { collection, id, userId }: Asked,
): Promise<Record<string, unknown> | null> {
  const { typed: marker } = req.query
  if (!isReviewable(collection) || !isUuid(marker)) return null
  const typed = await typedIn(req.payload.db, { userId, marker }, Date.now())
  if (typed?.collection !== collection || (typed.id ?? NEW_DOCUMENT) !== id) return null
  try {
    return await readTyped(req, { slug: collection, typed, marker })
  } catch (error) {
    // Rights are asked anew each time. Whatever else is wrong with it, the saved draft can be shown.
    if (!(error instanceof APIError)) {
      req.payload.logger.warn({ msg: 'what was typed cannot be shown', err: error })
    }
    return null
  }
}

async function read(req: PayloadRequest, collection: string, id: string): Promise<unknown> {
  if (collection === 'globals') {
    if (!(GLOBALS as readonly string[]).includes(id)) return null
    return req.payload.findGlobal({
      slug: id as GlobalSlug,
      depth: DEPTH,
      draft: true,
      overrideAccess: false,
      ...sameFallback(req),
      req,
    })
  }
  if (!isReviewable(collection) || id === NEW_DOCUMENT) return null
  return storedDraft(req, { slug: collection, id, depth: DEPTH })
}
