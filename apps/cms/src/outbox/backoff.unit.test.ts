import { describe, expect, it } from '@jest/globals'
import { backoff } from './backoff'

describe('backoff', () => {
  it.each([
    [1, 1000],
    [2, 2000],
    [4, 8000],
    [9, 256_000],
    [10, 300_000],
    [5000, 300_000],
  ])('waits %i → %i ms', (attempts, expected) => {
    expect(backoff(attempts)).toBe(expected)
  })
})
