import { expect, test } from '@jest/globals'

import { captionState } from './captionState'

test.each([
  [{}, null],
  [{ captions: false, noCaptions: false }, null],
  [{ captions: null, noCaptions: null }, null],
  [{ captions: true, noCaptions: false }, 'yes'],
  [{ captions: false, noCaptions: true }, 'no'],
  [{ captions: true, noCaptions: true }, 'yes'],
])('%j: %s', (marks, state) => {
  expect(captionState(marks)).toBe(state)
})
