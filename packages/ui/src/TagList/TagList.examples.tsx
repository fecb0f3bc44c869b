import type { Examples } from '../examples/Examples'

import { TagList } from './TagList'

export const tagListExamples: Examples = {
  name: 'TagList',
  purpose: '一つのものについての、同じ種類の短い言葉です。',
  examples: {
    対象: (
      <TagList
        label="対象の例"
        tags={[
          { value: 'patient', label: '患者さん' },
          { value: 'family', label: 'ご家族' },
        ]}
      />
    ),
    ないとき: <TagList label="出ない札" tags={[]} />,
  },
}
