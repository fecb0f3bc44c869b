import type { Examples } from '../examples/Examples'

import { ContentsList } from './ContentsList'

export const contentsListExamples: Examples = {
  name: 'ContentsList',
  purpose: '長いページに何があるかを示し、そこへ案内します。',
  examples: {
    二つの見出し: (
      <ContentsList
        heading="このページの内容"
        items={[
          { id: 'example-heading', label: '費用の目安' },
          { id: 'main', label: 'ページのはじめ' },
        ]}
      />
    ),
  },
}
