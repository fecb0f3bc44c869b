import { expect, test } from '@jest/globals'

import { CircuitBreaker } from './CircuitBreaker'

test('after two failures in a row one probe per pause is let through, until one succeeds', () => {
  let now = 0
  const breaker = new CircuitBreaker({ threshold: 2, pauseMs: 2_000, now: () => now })
  breaker.failed()
  expect(breaker.tryPass()).toBe(true)
  breaker.failed()
  expect(breaker.tripped).toBe(true)
  expect(breaker.tryPass()).toBe(false)
  now = 2_000
  expect(breaker.tryPass()).toBe(true)
  expect(breaker.tryPass()).toBe(false)
  breaker.failed()
  now = 3_999
  expect(breaker.tryPass()).toBe(false)
  now = 4_000
  expect(breaker.tryPass()).toBe(true)
  breaker.succeeded()
  expect(breaker.tripped).toBe(false)
  expect(breaker.tryPass()).toBe(true)
})

test('a success in between starts the count anew', () => {
  const breaker = new CircuitBreaker({ threshold: 2, pauseMs: 2_000, now: () => 0 })
  breaker.failed()
  breaker.succeeded()
  breaker.failed()
  expect(breaker.tripped).toBe(false)
})
