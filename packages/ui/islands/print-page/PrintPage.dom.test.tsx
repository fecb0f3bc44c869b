import { expect, jest, test } from '@jest/globals'

import { define } from '../shared/define'
import { PrintPage } from './PrintPage'

define('print-page', PrintPage)

test('shows its button and opens the window for printing when it is pressed', () => {
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined)
  document.body.innerHTML =
    '<print-page><button hidden data-action="print">印刷</button></print-page>'
  const button = document.querySelector('button')
  expect(button?.hidden).toBe(false)
  expect(print).not.toHaveBeenCalled()
  button?.click()
  expect(print).toHaveBeenCalledTimes(1)
})
