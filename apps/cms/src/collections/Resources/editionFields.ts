import type { Field } from 'payload'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { localDateField } from '../../fields/localDateField'
import { municipalityField } from '../../fields/municipalityField'
import { partialDateField } from '../../fields/partialDateField'
import { relationField, relationsField } from '../../fields/relationField'
import { textField } from '../../fields/textField'

/** Who published the resource, which edition it is and for how long it holds. */
export const editionFields: Field[] = [
  relationField({ name: 'publisher', label: '発行者', relationTo: 'organizations' }),
  partialDateField({
    name: 'editionDate',
    label: '発行・改訂の時期',
    index: true,
    admin: { description: '「令和4年11月」は「2022-11」と入力します。日を補う必要はありません。' },
  }),
  textField({
    name: 'editionLabel',
    label: '版の呼び方',
    maxLength: 60,
    admin: { description: '例：第2版、令和4年度改訂版' },
  }),
  {
    type: 'array',
    name: 'aliases',
    label: '別の呼び方',
    labels: { singular: '呼び方', plural: '呼び方' },
    maxRows: 20,
    admin: {
      initCollapsed: true,
      description: '検索で見つけるための名前です。ページにも小さく表示されます。',
      components: { RowLabel: arrayRowLabel(['name']) },
    },
    fields: [textField({ name: 'name', label: '名前', required: true })],
  },
  relationsField({
    name: 'supersedes',
    label: '古い版',
    relationTo: 'resources',
    maxRows: 20,
    admin: { description: 'この資料が置き換えた、以前の資料です。' },
  }),
  localDateField({
    name: 'validUntil',
    label: '有効期限',
    admin: { description: '助成の受付終了日など、この日を過ぎると使えないときに入力します。' },
  }),
  municipalityField({ description: '特定の区市町村の方だけが対象のときに選びます。' }),
]
