import { expect, it } from '@jest/globals'
import { relatedIds } from './relatedIds'

it.each([
  ['a', ['a']],
  [{ id: 'a', name: '病院' }, ['a']],
  [
    ['a', { id: 'b' }, null],
    ['a', 'b'],
  ],
  [[], []],
  ['', []],
  [null, []],
  [undefined, []],
  [1, []],
  [{ name: '病院' }, []],
])('%j → %j', (value, ids) => {
  expect(relatedIds(value)).toEqual(ids)
})
