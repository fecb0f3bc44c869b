import type { RouteRequest } from '../page/routeRequest'
import type { FeedDocument } from './FeedDocument'

import { loadPoster } from '../poster/loadPoster'
import { posterPdf } from '../poster/posterPdf'
import { posterPdfPath } from '../poster/posterPdfPath'

/** The poster of an event as a PDF, or null. Rejects with CmsUnavailableError. */
export async function loadPosterPdf({
  params: { slug = '' },
}: RouteRequest): Promise<FeedDocument | null> {
  const found = await loadPoster(slug)
  if (!found) return null
  return {
    path: posterPdfPath(found.event),
    type: 'application/pdf',
    body: await posterPdf(found.poster, found.updatedAt),
    filename: `${slug}-poster.pdf`,
    disposition: 'inline',
  }
}
