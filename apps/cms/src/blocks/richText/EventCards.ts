import type { Block } from 'payload'
import { integerField } from '../../fields/integerField'
import { relationField } from '../../fields/relationField'
import { textField } from '../../fields/textField'

export const EventCards: Block = {
  slug: 'eventCards',
  interfaceName: 'EventCardsBlock',
  labels: { singular: 'イベントの一覧', plural: 'イベントの一覧' },
  admin: { disableBlockName: true },
  fields: [
    textField({ name: 'heading', label: '見出し', maxLength: 100 }),
    relationField({
      name: 'topic',
      label: 'トピック',
      relationTo: 'topics',
      admin: { description: '選ぶと、そのトピックのイベントだけを表示します。' },
    }),
    integerField({ name: 'limit', label: '件数', min: 1, max: 20, defaultValue: 3 }),
  ],
}
