import type { FeedDocument } from '../feeds/FeedDocument'
import type { Dataset } from './datasets'

import { openDataPath } from './datasets'

/** A file of open data. The character set is in its byte order mark too, for those who only save it. */
export function csvDocument(dataset: Pick<Dataset, 'filename'>, body: string): FeedDocument {
  return {
    path: openDataPath(dataset),
    type: 'text/csv; charset=utf-8; header=present',
    body,
    filename: dataset.filename,
  }
}
