import { describe, expect, it } from '@jest/globals'
import { CircuitBreaker } from './CircuitBreaker'

const broken = (): CircuitBreaker => {
  const breaker = new CircuitBreaker()
  for (let time = 0; time < 3; time += 1) breaker.failed(time)
  return breaker
}

describe('CircuitBreaker', () => {
  it('asks on after a failure or two, and not after three', () => {
    const breaker = new CircuitBreaker()
    expect([breaker.failed(1), breaker.mayAsk(2)]).toEqual([false, true])
    expect([breaker.failed(3), breaker.mayAsk(4)]).toEqual([false, true])
    expect([breaker.failed(5), breaker.mayAsk(6)]).toEqual([true, false])
  })

  it('counts failures in a row alone', () => {
    const breaker = new CircuitBreaker()
    for (let time = 0; time < 20; time += 1) {
      expect(breaker.failed(time)).toBe(false)
      expect(breaker.succeeded()).toBe(false)
    }
  })

  it('lets one question through after the pause, and goes on by how it went', () => {
    const breaker = broken()
    expect(breaker.mayAsk(10_001)).toBe(false)
    expect([breaker.mayAsk(10_002), breaker.mayAsk(10_003)]).toEqual([true, false])
    expect(breaker.failed(10_500)).toBe(false)
    expect([breaker.mayAsk(20_499), breaker.mayAsk(20_500)]).toEqual([false, true])
    expect(breaker.succeeded()).toBe(true)
    expect([breaker.mayAsk(20_501), breaker.mayAsk(20_501)]).toEqual([true, true])
  })

  it('finds out again where nobody ever told how it went', () => {
    const breaker = broken()
    expect([breaker.mayAsk(10_002), breaker.mayAsk(20_001), breaker.mayAsk(20_002)]).toEqual([
      true,
      false,
      true,
    ])
  })
})
