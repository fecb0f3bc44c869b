import type { Examples } from '../examples/Examples'

import { Badge } from './Badge'

export const badgeExamples: Examples = {
  name: 'Badge',
  purpose: '種類や状態を短い言葉で示します。色だけでは何も伝えません。',
  examples: {
    種類と状態: (
      <p className="flex flex-wrap gap-2">
        <Badge>講演会</Badge>
        <Badge tone="key">冊子</Badge>
        <Badge tone="positive">受付中</Badge>
        <Badge tone="caution">まもなく締切</Badge>
        <Badge tone="stopped">終了</Badge>
      </p>
    ),
  },
}
