import { expect, test } from '@jest/globals'

import { captionFields } from './captionFields'
import { validationOptions } from './testing/validationOptions'

test.each([
  [true, true, false],
  [true, false, true],
  [true, undefined, true],
  [false, true, true],
  [null, true, true],
])('without captions: %s, with captions: %s', (value, captions, isFine) => {
  const validate = captionFields().find(({ name }) => name === 'noCaptions')?.validate
  const answer = validate?.(value, validationOptions({ siblingData: { captions } }))
  expect(answer === true).toBe(isFine)
  if (!isFine) expect(answer).toContain('どちらか一方')
})
