import { SITE_PAGE } from '@tokyo-cancer-portal/domain'
import { COLLECTION_LABELS } from './collectionLabels'

/** What staff call each kind of page that visitors speak about; also where the audit trail names one. */
export const FEEDBACK_LABELS = {
  ...COLLECTION_LABELS,
  [SITE_PAGE]: '一覧・案内のページ',
}
