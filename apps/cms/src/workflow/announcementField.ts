import { EVENT_STATUSES } from '@tokyo-cancer-portal/domain'
import type { GroupField } from 'payload'
import { mayReadDrafts } from '../access/mayReadDrafts'
import { selectField } from '../fields/selectField'
import { textareaField } from '../fields/textareaField'

/** What an event said before its organizer announced 中止 or 延期, so that staff can take the announcement back. */
export const announcementField: GroupField = {
  name: 'announcement',
  type: 'group',
  label: '開催の状態を変える前の内容',
  access: { read: mayReadDrafts('events'), create: () => false, update: () => false },
  admin: { hidden: true },
  disableDuplicate: true,
  fields: [
    selectField({
      name: 'previousStatus',
      label: '前の開催の状態',
      vocabulary: EVENT_STATUSES,
      enumName: 'enum_events_previous_status',
    }),
    textareaField({ name: 'previousNote', label: '前の説明', maxLength: 500 }),
  ],
}
