import { expect, test } from '@jest/globals'

import { FactValue } from '../FactValue/FactValue'
import { render } from '../testing/render'
import { DescriptionList } from './DescriptionList'

test('shows what is known, says what is unknown, leaves out what does not apply', () => {
  const element = render(
    <DescriptionList
      items={[
        { term: '費用', details: <FactValue unknown="未確認">{null}</FactValue> },
        { term: '定員', details: '20人' },
        { term: '備考', details: null },
      ]}
    />,
  )
  expect([...element.querySelectorAll('dt')].map((term) => term.textContent)).toEqual([
    '費用',
    '定員',
  ])
  expect([...element.querySelectorAll('dd')].map((details) => details.textContent)).toEqual([
    '未確認',
    '20人',
  ])
})
