import type { Examples } from '../examples/Examples'

import { Callout } from './Callout'

export const calloutExamples: Examples = {
  name: 'Callout',
  purpose: '見落としてほしくない数行です。一つのページに二つまで。',
  examples: {
    補足: (
      <Callout title="補足">
        <p>治療や暮らしの悩みを、無料で相談できます。</p>
      </Callout>
    ),
    大切なこと: (
      <Callout tone="important" title="お金の心配があるとき">
        <p>治療や暮らしの悩みを、無料で相談できます。</p>
      </Callout>
    ),
    注意: (
      <Callout tone="warning" title="注意">
        <p>治療や暮らしの悩みを、無料で相談できます。</p>
      </Callout>
    ),
  },
}
