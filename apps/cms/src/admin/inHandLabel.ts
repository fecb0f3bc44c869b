import type { AssignmentsDescription } from '../workflow/assignments/describeAssignments'
import { COLLECTION_LABELS } from './collectionLabels'
import { DOCUMENT_STATE_LABELS } from './documentStateLabels'

/** What kind of document somebody is responsible for and where it stands: 「イベント・差し戻し」. */
export function inHandLabel({
  collection,
  state,
}: AssignmentsDescription['documents'][number]): string {
  return `${COLLECTION_LABELS[collection]}・${DOCUMENT_STATE_LABELS[state] ?? state}`
}
