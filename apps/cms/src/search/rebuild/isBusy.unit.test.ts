import { expect, it } from '@jest/globals'
import { isBusy } from './isBusy'

it.each<[unknown, boolean]>([
  [{ code: '55P03' }, true],
  [{ code: '40P01' }, true],
  [new Error('query', { cause: { code: '55P03' } }), true],
  [new Error('outer', { cause: new Error('inner', { cause: { code: '40P01' } }) }), true],
  [{ code: '23505' }, false],
  [new Error('no code'), false],
  ['55P03', false],
  [null, false],
  [undefined, false],
])('%p: %p', (error, expected) => {
  expect(isBusy(error)).toBe(expected)
})
