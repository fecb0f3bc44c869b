import type { Examples } from '../examples/Examples'

import { Icon, ICON_NAMES } from './Icon'

export const iconExamples: Examples = {
  name: 'Icon',
  purpose: '言葉のそばに置く小さな絵です。読み上げられず、絵だけでは使いません。',
  examples: {
    すべての絵: (
      <p className="flex flex-wrap gap-4 text-key-900">
        {ICON_NAMES.map((name) => (
          <Icon key={name} name={name} size="large" />
        ))}
      </p>
    ),
    言葉とともに: (
      <p className="flex items-center gap-2">
        <Icon name="phone" />
        電話で相談する
      </p>
    ),
  },
}
