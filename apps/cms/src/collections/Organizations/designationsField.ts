import { CANCER_TYPES, CONFIDENCES, DESIGNATIONS } from '@tokyo-cancer-portal/domain'
import type { ArrayField } from 'payload'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { partialDateField } from '../../fields/partialDateField'
import { selectField, selectManyField } from '../../fields/selectField'
import { textField } from '../../fields/textField'
import { urlField } from '../../fields/urlField'

/** A hospital holds several designations at once, each with its own term and source. */
export const designationsField: ArrayField = {
  type: 'array',
  name: 'designations',
  label: '指定',
  labels: { singular: '指定', plural: '指定' },
  interfaceName: 'Designations',
  maxRows: 30,
  admin: {
    description: 'がん診療連携拠点病院などの指定です。同時に複数の指定を受けることがあります。',
    initCollapsed: true,
    components: { RowLabel: arrayRowLabel(['type'], DESIGNATIONS) },
  },
  fields: [
    selectField({
      name: 'type',
      label: '指定の種類',
      vocabulary: DESIGNATIONS,
      required: true,
      index: true,
    }),
    selectManyField({
      name: 'cancers',
      label: '対象のがん',
      vocabulary: CANCER_TYPES,
      admin: {
        description:
          '東京都がん診療連携協力病院のように、がんの種類ごとに指定されるときに選びます。',
      },
    }),
    {
      type: 'row',
      fields: [
        partialDateField({
          name: 'validFrom',
          label: '指定の開始',
          admin: {
            width: '50%',
            description:
              '例：2026-04-01。これから始まる日も入れられます。その日になると、自動で表示と数が変わります。',
          },
        }),
        partialDateField({
          name: 'validTo',
          label: '指定の終了',
          admin: {
            width: '50%',
            description: '例：2030-03-31。続いているとき、分からないときは空欄にします。',
          },
        }),
      ],
    },
    textField({
      name: 'source',
      label: '出典',
      admin: { description: '例：厚生労働省「がん診療連携拠点病院等一覧」' },
    }),
    urlField({ name: 'sourceUrl', label: '出典のURL' }),
    partialDateField({ name: 'asOf', label: 'いつ時点か' }),
    selectField({ name: 'confidence', label: 'もとにした資料', vocabulary: CONFIDENCES }),
    textField({
      name: 'note',
      label: '補足',
      maxLength: 300,
      admin: { description: '例：都立駒込病院とグループを組んでいます。' },
    }),
  ],
}
