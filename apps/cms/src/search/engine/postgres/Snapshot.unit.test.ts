import { describe, expect, it } from '@jest/globals'
import { isOlder, readSnapshot } from './Snapshot'

describe('snapshots', () => {
  it.each([
    ['100:100:', '101:101:', true],
    ['101:101:', '100:100:', false],
    // 100 was open to the first and is committed to the second.
    ['100:102:100', '102:102:', true],
    ['100:102:100,101', '101:102:101', true],
    ['102:102:', '100:102:100', false],
    ['100:102:100', '100:102:100', false],
  ])('%s is older than %s: %s', (one, other, expected) => {
    expect(isOlder(readSnapshot(one), readSnapshot(other))).toBe(expected)
  })

  it('asks again for what was open', () => {
    expect(readSnapshot('100:105:100,103').oldestOpen).toBe('100')
  })
})
