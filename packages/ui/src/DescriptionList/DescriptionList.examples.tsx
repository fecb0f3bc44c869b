import type { Examples } from '../examples/Examples'

import { FactValue } from '../FactValue/FactValue'
import { DescriptionList } from './DescriptionList'

export const descriptionListExamples: Examples = {
  name: 'DescriptionList',
  purpose: '事実を、項目と内容の組で示します。いちばん調べやすい形です。',
  examples: {
    分かっていることと未確認のこと: (
      <DescriptionList
        items={[
          { term: '費用', details: '無料' },
          { term: '定員', details: <FactValue unknown="未確認">{null}</FactValue> },
          { term: 'ない項目', details: null },
        ]}
      />
    ),
  },
}
