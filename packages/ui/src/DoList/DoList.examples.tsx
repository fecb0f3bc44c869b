import type { Examples } from '../examples/Examples'

import { DoList } from './DoList'

export const doListExamples: Examples = {
  name: 'DoList',
  purpose: 'すること、または避けることです。一行ずつ、それだけで意味が通る文にします。',
  examples: {
    すること: (
      <DoList
        kind="do"
        heading="すること"
        items={['分からない言葉は、その場で聞いてください。', '聞いたことを書きとめてください。']}
      />
    ),
    避けること: (
      <DoList
        kind="dont"
        heading="あわてて決めないこと"
        items={['仕事をすぐに辞めないでください。']}
      />
    ),
  },
}
