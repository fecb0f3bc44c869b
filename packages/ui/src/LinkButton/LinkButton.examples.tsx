import type { Examples } from '../examples/Examples'

import { LinkButton } from './LinkButton'

export const linkButtonExamples: Examples = {
  name: 'LinkButton',
  purpose: 'そのページでいちばん大切な行き先です。',
  examples: {
    主なもの: <LinkButton href="#main">申込みのページを開く</LinkButton>,
    控えめなもの: (
      <LinkButton href="#main" variant="outline">
        カレンダーに追加
      </LinkButton>
    ),
  },
}
