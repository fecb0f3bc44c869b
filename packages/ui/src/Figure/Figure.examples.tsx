import type { Examples } from '../examples/Examples'

import { Figure } from './Figure'

export const figureExamples: Examples = {
  name: 'Figure',
  purpose: '図や写真に、説明と作成者を添えます。',
  examples: {
    説明と作成者: (
      <Figure caption="相談の流れ" credit="（東京都）">
        <img src="/icon.svg" alt="若葉の印" width={96} height={96} />
      </Figure>
    ),
  },
}
