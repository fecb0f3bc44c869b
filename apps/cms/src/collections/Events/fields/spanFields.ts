import type { Field } from 'payload'
import { instantField } from '../../../fields/instantField'

export const spanFields: Field[] = [
  instantField({
    name: 'startsAt',
    label: '最初の開始',
    index: true,
    admin: { position: 'sidebar', description: '開催日時から自動で決まります。' },
  }),
  instantField({
    name: 'endsAt',
    label: '最後の終了',
    index: true,
    admin: { position: 'sidebar', description: '開催日時から自動で決まります。' },
  }),
]
