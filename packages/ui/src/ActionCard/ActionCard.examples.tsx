import type { Examples } from '../examples/Examples'

import { ActionCard } from './ActionCard'

export const actionCardExamples: Examples = {
  name: 'ActionCard',
  purpose: '多くの方が目的とする、三つまでの入口です。',
  examples: {
    入口: (
      <ActionCard
        title="病院を探す"
        href="#main"
        description="国や東京都が指定した、都内のがんの病院です。"
      />
    ),
    説明なし: <ActionCard title="相談する" href="#main" />,
  },
}
