import type { UIField } from 'payload'

/** Where unsaved text of an earlier visit is offered, at the head of a form (decision 0046). */
export const keptTextField: UIField = {
  type: 'ui',
  name: 'keptText',
  label: '保存していない入力',
  admin: {
    components: { Field: '/admin/components/keptText/KeepTypedText#KeepTypedText' },
    disableListColumn: true,
  },
}
