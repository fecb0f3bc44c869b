import { PREVIOUS_OCCURRENCE_STATUSES } from '@tokyo-cancer-portal/domain'
import type { GroupField } from 'payload'
import { mayReadDrafts } from '../access/mayReadDrafts'
import { selectField } from '../fields/selectField'
import { textareaField } from '../fields/textareaField'

/**
 * What one date said before its organizer announced 中止 or 延期 of it, so that staff can take that back. It stays with
 * the row, because a change that waits may have said something else of the date than the site did.
 */
export const occurrenceAnnouncementField: GroupField = {
  name: 'announcement',
  type: 'group',
  label: '中止・延期を知らせる前の内容',
  access: { read: mayReadDrafts('events'), create: () => false, update: () => false },
  admin: { hidden: true },
  fields: [
    selectField({
      name: 'previousStatus',
      label: '前のこの回の状態',
      vocabulary: PREVIOUS_OCCURRENCE_STATUSES,
      enumName: 'enum_events_occurrences_previous_status',
    }),
    textareaField({ name: 'previousNote', label: '前の説明', maxLength: 500 }),
  ],
}
