import type { ArrayField } from 'payload'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { partialDateField } from '../../fields/partialDateField'
import { textField } from '../../fields/textField'

export const formerNamesField: ArrayField = {
  type: 'array',
  name: 'formerNames',
  label: '以前の名称',
  labels: { singular: '名称', plural: '名称' },
  interfaceName: 'FormerNames',
  maxRows: 20,
  admin: {
    initCollapsed: true,
    description: '前の名前で探す方のために残します。',
    components: { RowLabel: arrayRowLabel(['name']) },
  },
  fields: [
    textField({
      name: 'name',
      label: '名称',
      required: true,
      admin: { description: '例：東京医科歯科大学病院' },
    }),
    textField({
      name: 'nameKana',
      label: '名称（かな）',
      admin: { description: '例：とうきょういかしかだいがくびょういん' },
    }),
    partialDateField({ name: 'validFrom', label: '使い始めた時期' }),
    partialDateField({ name: 'validTo', label: '使い終えた時期' }),
    textField({
      name: 'source',
      label: '出典',
      admin: { description: '例：病院のお知らせ「名称の変更について」' },
    }),
  ],
}
