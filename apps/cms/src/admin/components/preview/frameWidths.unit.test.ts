import { expect, test } from '@jest/globals'
import { frameIn, type FrameWidth } from './frameWidths'

test.each<[FrameWidth, number, number, object]>([
  ['phone', 560, 700, { width: 360, height: 700, scale: 1 }],
  ['phone', 560, 1000, { width: 360, height: 740, scale: 1 }],
  ['phone', 180, 400, { width: 360, height: 740, scale: 0.5 }],
  ['tablet', 768, 700, { width: 768, height: 700, scale: 1 }],
  ['desktop', 640, 700, { width: 1280, height: 1400, scale: 0.5 }],
  // Not drawn yet.
  ['desktop', 0, 0, { width: 1280, height: 0, scale: 1 }],
])('%s in %i × %i', (name, width, height, expected) => {
  expect(frameIn({ width, height }, name)).toEqual(expected)
})
