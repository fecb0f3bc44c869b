import type { ArrayField } from 'payload'
import { partialDateField } from './partialDateField'
import { textField } from './textField'
import { urlField } from './urlField'

/** 出典: where the facts of this document come from. */
export function sourcesField(): ArrayField {
  return {
    type: 'array',
    name: 'sources',
    label: '出典',
    labels: { singular: '出典', plural: '出典' },
    interfaceName: 'Sources',
    maxRows: 30,
    admin: {
      description: 'この内容の根拠になった資料です。いつ時点の資料かも残します。',
      initCollapsed: true,
    },
    fields: [
      textField({
        name: 'label',
        label: '資料の名前',
        required: true,
        admin: { description: '例：東京都保健医療局「がん診療連携拠点病院等一覧」' },
      }),
      urlField({ label: '資料のURL' }),
      partialDateField({ name: 'asOf', label: 'いつ時点か' }),
    ],
  }
}
