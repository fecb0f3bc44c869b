import { expect, test } from '@jest/globals'

import { render } from '../testing/render'
import { PhoneNumber } from './PhoneNumber'
import { telHref } from './telHref'

test.each([
  ['03-1234-5678', 'tel:0312345678'],
  ['０３－１２３４－５６７８', 'tel:0312345678'],
  ['03-1234-5678（内線 12）', 'tel:0312345678'],
  ['0120-123-456', 'tel:0120123456'],
  ['090-1234-5678', 'tel:09012345678'],
  ['0312345678', 'tel:0312345678'],
  ['119', 'tel:119'],
  ['１１９', 'tel:119'],
  ['1190', null],
  ['未定', null],
  ['2026-12-10', null],
])('%s', (text, expected) => {
  expect(telHref(text)).toBe(expected)
})

test('shows the number as it was written', () => {
  const element = render(<PhoneNumber text="03-1234-5678（代表）" />)
  expect(element.querySelector('a')?.textContent).toBe('03-1234-5678（代表）')
})

test('what is no number is plain text', () => {
  expect(render(<PhoneNumber text="窓口で確認" />).innerHTML).toBe('<span>窓口で確認</span>')
})
