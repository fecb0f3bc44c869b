import { expect, test } from '@jest/globals'

import { render } from '../testing/render'
import { FactValue } from './FactValue'

test.each([[null], [undefined], ['']])('%j is unconfirmed', (value) => {
  expect(render(<FactValue unknown="未確認">{value}</FactValue>).textContent).toBe('未確認')
})

test.each([['20人'], [0]])('%j is a fact', (value) => {
  expect(render(<FactValue unknown="未確認">{value}</FactValue>).textContent).toBe(String(value))
})
