import type { Examples } from '../examples/Examples'

import { CareCard } from './CareCard'

export const careCardExamples: Examples = {
  name: 'CareCard',
  purpose:
    'どんなときに、どのくらい急いで、どこへ連絡するかを伝えます。急ぐ度合いは言葉でも書きます。',
  examples: {
    急がないとき: (
      <CareCard
        tone="non-urgent"
        urgency="急ぎではありません"
        heading="次のときは、相談窓口に連絡してください"
        items={['仕事のことを相談したいとき', '費用のことが心配なとき']}
      />
    ),
    早めに: (
      <CareCard
        tone="urgent"
        urgency="早めに連絡が必要です"
        heading="次のときは、かかっている病院に連絡してください"
        items={['いつもと違う症状があり、心配なとき']}
      >
        <p>夜間や休日の連絡先は、病院から渡された説明書で確かめてください。</p>
      </CareCard>
    ),
    すぐに: (
      <CareCard
        tone="emergency"
        urgency="すぐに連絡が必要です"
        heading="次のときは、119番に電話してください"
        items={['息が苦しくて話せないとき']}
      />
    ),
  },
}
