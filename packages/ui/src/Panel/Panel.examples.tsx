import type { Examples } from '../examples/Examples'

import { Panel } from './Panel'

export const panelExamples: Examples = {
  name: 'Panel',
  purpose: 'ひとまとまりの内容を囲みます。リンクではありません。',
  examples: {
    囲み: (
      <Panel>
        <p>治療や暮らしの悩みを、無料で相談できます。</p>
      </Panel>
    ),
    問い合わせ先: (
      <Panel tone="key">
        <p>治療や暮らしの悩みを、無料で相談できます。</p>
      </Panel>
    ),
  },
}
