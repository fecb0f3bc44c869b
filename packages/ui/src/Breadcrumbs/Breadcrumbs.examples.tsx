import type { Examples } from '../examples/Examples'

import { Breadcrumbs } from './Breadcrumbs'

export const breadcrumbsExamples: Examples = {
  name: 'Breadcrumbs',
  purpose: 'ホームからこのページまでの道筋です。',
  examples: {
    三段: (
      <Breadcrumbs
        label="現在位置"
        crumbs={[
          { label: 'ホーム', href: '/' },
          { label: 'イベント', href: '/events' },
          { label: '治療中の食事の工夫' },
        ]}
      />
    ),
  },
}
