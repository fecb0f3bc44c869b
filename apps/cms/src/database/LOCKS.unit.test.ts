import { expect, it } from '@jest/globals'
import { LOCKS } from './LOCKS'

it('each purpose has a number of its own', () => {
  const numbers = Object.values(LOCKS)
  expect(new Set(numbers).size).toBe(numbers.length)
})
