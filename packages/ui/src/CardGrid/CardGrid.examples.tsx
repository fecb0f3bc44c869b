import type { Examples } from '../examples/Examples'

import { Card } from '../Card/Card'
import { CardGrid } from './CardGrid'

export const cardGridExamples: Examples = {
  name: 'CardGrid',
  purpose: 'カードを並べます。幅に合わせて列の数が変わります。',
  examples: {
    一組の四枚: (
      <CardGrid
        together
        items={['患者さんへ', 'ご家族へ', '職場の方へ', '医療者の方へ']}
        keyOf={(title) => title}
      >
        {(title) => <Card title={title} href="#main" />}
      </CardGrid>
    ),
  },
}
