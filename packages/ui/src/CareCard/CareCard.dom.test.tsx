import { expect, test } from '@jest/globals'

import { render } from '../testing/render'
import { CareCard } from './CareCard'

test('says how soon in words, before the heading', () => {
  const element = render(
    <CareCard
      tone="urgent"
      urgency="早めに連絡："
      heading="次のときは病院に連絡する"
      level={2}
      items={['一つめ', '二つめ']}
    />,
  )
  expect(element.querySelector('h2')?.textContent).toBe('早めに連絡：次のときは病院に連絡する')
  expect(element.querySelectorAll('li')).toHaveLength(2)
})

test.each([2, 3, 4] as const)('can stand at level %i', (level) => {
  const element = render(
    <CareCard
      tone="non-urgent"
      urgency="相談の目安"
      heading="見出し"
      level={level}
      items={['一']}
    />,
  )
  expect(element.querySelector(`h${level}`)).not.toBeNull()
})
