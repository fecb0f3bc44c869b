import { CARE_URGENCIES } from '@tokyo-cancer-portal/domain'
import type { Block } from 'payload'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { inquiryField } from '../../fields/inquiryField'
import { selectField } from '../../fields/selectField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'

export const CareCard: Block = {
  slug: 'careCard',
  interfaceName: 'CareCardBlock',
  labels: { singular: '連絡の目安', plural: '連絡の目安' },
  admin: { disableBlockName: true },
  fields: [
    selectField({
      name: 'urgency',
      label: '急ぎの度合い',
      vocabulary: CARE_URGENCIES,
      required: true,
      defaultValue: 'non-urgent',
      admin: {
        description:
          '読み上げソフトでは、見出しの前に読まれます。「早めに」「すぐに」は、医療の担当者が確かめた内容だけに使います。',
      },
    }),
    textField({
      name: 'heading',
      label: '見出し',
      required: true,
      maxLength: 100,
      admin: {
        description:
          'どこへ連絡するかが分かる言葉にします（例：次のときは治療中の病院に連絡する）。',
      },
    }),
    {
      type: 'array',
      name: 'items',
      label: '当てはまるとき',
      labels: { singular: '項目', plural: '項目' },
      minRows: 1,
      maxRows: 15,
      required: true,
      admin: { components: { RowLabel: arrayRowLabel(['text']) } },
      fields: [textField({ name: 'text', label: '文', required: true, maxLength: 300 })],
    },
    textareaField({ name: 'text', label: '補足の文章', maxLength: 500 }),
    inquiryField({ label: '連絡先', description: '連絡先が決まっているときに入力します。' }),
  ],
}
