import { expect, it } from '@jest/globals'
import { isOfInputMethod } from './isOfInputMethod'

it.each([
  ['a key of somebody who composes', { isComposing: true, keyCode: 13 }, true],
  ['one that is told of by its number alone', { isComposing: false, keyCode: 229 }, true],
  ['both', { isComposing: true, keyCode: 229 }, true],
  ['Enter', { isComposing: false, keyCode: 13 }, false],
  ['j', { isComposing: false, keyCode: 74 }, false],
])('should know %s', (_, event, expected) => {
  expect(isOfInputMethod(event)).toBe(expected)
})
