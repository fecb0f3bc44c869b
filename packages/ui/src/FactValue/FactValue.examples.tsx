import type { Examples } from '../examples/Examples'

import { FactValue } from './FactValue'

export const factValueExamples: Examples = {
  name: 'FactValue',
  purpose: '分かっている事実、または「未確認」です。',
  examples: {
    分かっているとき: <FactValue unknown="未確認">20人</FactValue>,
    確かめられていないとき: <FactValue unknown="未確認">{null}</FactValue>,
  },
}
