import type { Preview, PreviewRequest } from './loadPreview'

import { logProblem } from '../log'
import { loadPreview } from './loadPreview'

export type PreviewOutcome =
  | ({ status: 200 } & Preview)
  | { status: 401; reason: 'refused' }
  | { status: 404; reason: 'missing' | 'forgotten' }
  | { status: 503; reason: 'unavailable' }

/** In the place of the id of a document that was never saved. */
const NEW_DOCUMENT = 'new'
/** What can stand in an HTTP header; our tokens are of these characters only. */
const TOKEN = /^[\x21-\x7e]{1,2000}$/

/** How a request for a preview ends. */
export async function previewOutcome(request: PreviewRequest): Promise<PreviewOutcome> {
  if (!TOKEN.test(request.token)) return { status: 401, reason: 'refused' }
  try {
    const preview = await loadPreview(request)
    if (preview) return { status: 200, ...preview }
    return { status: 404, reason: request.id === NEW_DOCUMENT ? 'forgotten' : 'missing' }
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? error.status : null
    if (status === 401 || status === 403) return { status: 401, reason: 'refused' }
    logProblem('a preview failed', error)
    return { status: 503, reason: 'unavailable' }
  }
}
