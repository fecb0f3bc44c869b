import { EVENT_STATUSES } from '@tokyo-cancer-portal/domain'
import type { Field } from 'payload'
import { selectField } from '../../../fields/selectField'
import { textareaField } from '../../../fields/textareaField'

export const statusFields: Field[] = [
  selectField({
    name: 'status',
    // Payload would name the types of `status` and `_status` alike.
    enumName: 'enum_events_event_status',
    label: '開催の状態',
    vocabulary: EVENT_STATUSES,
    required: true,
    defaultValue: 'scheduled',
    index: true,
    admin: { position: 'sidebar' },
  }),
  {
    ...textareaField({
      name: 'statusNote',
      label: '中止・延期・変更の説明',
      maxLength: 500,
      admin: {
        position: 'sidebar',
        condition: (event) => Boolean(event.status) && event.status !== 'scheduled',
        description:
          '例：台風のため中止します。申し込まれた方には電話でお知らせします。延期のときは新しい日時も書きます。',
      },
    }),
    // A copy takes place for itself.
    disableDuplicate: true,
  },
]
