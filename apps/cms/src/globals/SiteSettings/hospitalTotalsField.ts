import { DESIGNATIONS } from '@tokyo-cancer-portal/domain'
import type { NamedGroupField } from 'payload'
import { integerField } from '../../fields/integerField'
import { partialDateField } from '../../fields/partialDateField'
import { selectField } from '../../fields/selectField'
import { textField } from '../../fields/textField'
import { urlField } from '../../fields/urlField'

/** Published numbers of hospitals, so that the list of hospitals can say of which designations it lacks some. */
export const hospitalTotalsField: NamedGroupField = {
  type: 'group',
  name: 'hospitalTotals',
  label: '指定病院の数（公表された数）',
  admin: {
    description:
      '病院の一覧で「都内に○病院（掲載○病院）」と示すための数です。公表された資料の数を、出典と時点とともに入力します。入力のない種類については何も表示しません。文章に入れる「自動で数える病院の数」でも使います。',
  },
  fields: [
    textField({
      name: 'label',
      label: '出典の名前',
      admin: { description: '例：東京都保健医療局「がん診療連携拠点病院等一覧」' },
    }),
    urlField({ label: '出典のURL' }),
    partialDateField({ name: 'asOf', label: 'いつ時点か' }),
    {
      type: 'array',
      name: 'counts',
      label: '種類ごとの数',
      labels: { singular: '種類', plural: '種類' },
      maxRows: DESIGNATIONS.length,
      fields: [
        selectField({
          name: 'designation',
          label: '指定の種類',
          vocabulary: DESIGNATIONS,
          required: true,
        }),
        integerField({ name: 'total', label: '病院の数', min: 0, max: 1000, required: true }),
      ],
    },
    {
      type: 'group',
      name: 'consultationCenters',
      label: 'がん相談支援センターのある病院',
      fields: [
        integerField({ name: 'total', label: '病院の数', min: 0, max: 1000 }),
        partialDateField({ name: 'asOf', label: 'いつ時点か' }),
        textField({ name: 'label', label: '出典の名前' }),
        urlField({ label: '出典のURL' }),
      ],
    },
  ],
}
