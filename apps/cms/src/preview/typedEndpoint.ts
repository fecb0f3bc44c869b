import { isLanguage, isReviewable } from '@tokyo-cancer-portal/domain'
import { APIError, type Endpoint, NotFound } from 'payload'
import { z } from 'zod'
import { requireActor } from '../auth/requireActor'
import { checkBody } from '../authoring/checkBody'
import { findShapeProblems } from '../fields/input/findShapeProblems'
import { refuse } from '../fields/input/refuse'
import { isUuid } from '../fields/isUuid'
import { normalizeText } from '../hooks/normalizeText'
import { readBody } from '../workflow/readBody'
import { NEW_DOCUMENT } from './NEW_DOCUMENT'
import { typedPreviewUrl } from './previewUrl'
import { typedDocument } from './readTyped'
import { keepTyped, type Typed } from './typedStore'

const bodySchema = z.object({
  marker: z.uuid({ error: 'フォームの指定（marker）が正しくありません。' }),
  data: checkBody.shape.data,
})

/**
 * `POST /api/preview/:collection/:id?locale=` with `{ marker, data }`: what stands in an opened form and is not saved,
 * relations as ids; `id` is `new` before the first save, `marker` a UUID of the form's own → `{ url }`, where this person
 * sees it for the next 15 minutes (decision 0049). No document changes.
 *
 * 400 (no such body, nested too deep or too long, control characters), 401, 403 (may not be saved by this person), 404
 */
export const typedEndpoint: Endpoint = {
  path: '/preview/:collection/:id',
  method: 'post',
  handler: async (req) => {
    await requireActor(req)
    const { collection: slug = '', id = '' } = (req.routeParams ?? {}) as Record<string, string>
    if (!isReviewable(slug) || (id !== NEW_DOCUMENT && !isUuid(id))) throw new NotFound(req.t)
    const language = req.locale
    if (!isLanguage(language)) {
      throw new APIError('言語（locale）の指定が正しくありません。', 400, { field: 'locale' }, true)
    }
    const { marker, data } = await readBody(req, bodySchema)
    // Single fields that are wrong are left empty in the preview; this is about the form as a whole.
    const whole = findShapeProblems([], data)
    refuse(whole, { collection: slug, req })
    const typed: Typed = {
      collection: slug,
      id: id === NEW_DOCUMENT ? null : id,
      language,
      data: normalizeText(data),
    }
    await typedDocument(req, { slug, typed })
    const userId = String(req.user?.id)
    await keepTyped(req.payload.db, { userId, marker }, typed, Date.now())
    const url = typedPreviewUrl({ slug, id, locale: language, marker, req })
    return Response.json({ url }, { headers: { 'cache-control': 'private, no-store' } })
  },
}
