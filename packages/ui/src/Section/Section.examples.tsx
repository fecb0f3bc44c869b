import type { Examples } from '../examples/Examples'

import { Section } from './Section'

export const sectionExamples: Examples = {
  name: 'Section',
  purpose: 'いくつもの部分からなるページの、一つの部分です。',
  examples: {
    続きのあるもの: (
      <Section heading="お知らせの部分" more={{ label: 'お知らせをすべて見る', href: '#main' }}>
        <p>治療や暮らしの悩みを、無料で相談できます。</p>
      </Section>
    ),
    紙の色の帯: (
      <Section heading="今の状況から探す" band>
        <p>治療や暮らしの悩みを、無料で相談できます。</p>
      </Section>
    ),
  },
}
