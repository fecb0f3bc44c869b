import type { Examples } from '../examples/Examples'

import { ActionCard } from '../ActionCard/ActionCard'
import { Hero } from './Hero'

export const heroExamples: Examples = {
  name: 'Hero',
  purpose: 'このサイトやテーマが何のためのものかを、一行で伝えます。',
  examples: {
    入口つき: (
      <Hero
        level={2}
        heading="がんの情報と相談先を、東京で探す"
        lead="どなたでもご覧いただけます。"
      >
        <ActionCard title="相談できるところを知る" href="#main" />
      </Hero>
    ),
  },
}
