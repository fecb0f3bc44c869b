import type { RelationshipField } from 'payload'
import { relationsField } from './relationField'

export function topicsField(): RelationshipField {
  return relationsField({
    name: 'topics',
    label: 'トピック',
    relationTo: 'topics',
    maxRows: 20,
    admin: { description: 'どのトピックのページに載せるかを選びます。' },
  })
}
