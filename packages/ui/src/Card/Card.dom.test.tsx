import { expect, test } from '@jest/globals'

import { Badge } from '../Badge/Badge'
import { render } from '../testing/render'
import { Card } from './Card'

test('the heading comes first in the document, then badges and text, and shows them in another order', () => {
  const card = render(
    <Card title="相談会" href="/events/x" badges={<Badge>中止</Badge>}>
      <p>都庁</p>
    </Card>,
  ).querySelector('article')
  expect(Array.from(card?.children ?? [], ({ textContent }) => textContent)).toEqual([
    '相談会',
    '中止',
    '都庁',
  ])
  expect(card?.children[1]?.className.split(' ')).toContain('-order-1')
})
