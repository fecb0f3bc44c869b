import {
  criteriaOfStandard,
  CRITERION_APPLICATIONS,
  CRITERION_RESULTS,
  SUCCESS_CRITERIA,
} from '@tokyo-cancer-portal/domain'
import type { ArrayField } from 'payload'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { selectField } from '../../fields/selectField'
import { textField } from '../../fields/textField'

/** 達成基準チェックリスト. A new result begins with every criterion of what the portal declares against, unanswered. */
export const criteriaField: ArrayField = {
  type: 'array',
  name: 'criteria',
  label: '達成基準チェックリスト',
  labels: { singular: '達成基準', plural: '達成基準' },
  maxRows: SUCCESS_CRITERIA.length,
  defaultValue: () =>
    criteriaOfStandard('jis-2016', 'aa').map(({ value }) => ({ criterion: value })),
  admin: {
    initCollapsed: true,
    description:
      '試験で確かめたものだけを選びます。公開するには、すべての項目に答えが必要です。等級は自動で表示されます。',
    components: { RowLabel: arrayRowLabel(['criterion'], SUCCESS_CRITERIA) },
  },
  fields: [
    selectField({
      name: 'criterion',
      label: '達成基準',
      vocabulary: SUCCESS_CRITERIA,
      required: true,
    }),
    {
      type: 'row',
      fields: [
        selectField({
          name: 'application',
          label: '適用',
          vocabulary: CRITERION_APPLICATIONS,
          admin: { width: '50%' },
        }),
        selectField({
          name: 'result',
          label: '適合',
          vocabulary: CRITERION_RESULTS,
          admin: {
            width: '50%',
            condition: (_data, row) => row?.application === 'applicable',
          },
        }),
      ],
    },
    textField({ name: 'note', label: '備考', maxLength: 500 }),
  ],
}
