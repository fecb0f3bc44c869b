import { describe, expect, it } from '@jest/globals'
import { startingContent } from '../../content/startingContent'
import { mustNotConfuse } from './mustNotConfuse'

const published = new Set<string>(
  startingContent({ samples: false, today: '2026-11-26' })
    .filter(({ isDraft }) => !isDraft)
    .map(({ key }) => key),
)

describe('the queries that must not be confused', () => {
  it('should be at least 30, each once', () => {
    expect(mustNotConfuse.length).toBeGreaterThanOrEqual(30)
    expect(new Set(mustNotConfuse.map(({ query }) => query)).size).toBe(mustNotConfuse.length)
  })

  it('should speak of records that a new portal shows to the public', () => {
    const keys = mustNotConfuse.flatMap(({ first, notFirst }) => [
      ...(first ? [first] : []),
      ...notFirst,
    ])
    expect(keys.filter((key) => !published.has(key))).toEqual([])
  })

  it('should never rule out what must come first', () => {
    const contrary = mustNotConfuse.filter(
      ({ first, notFirst }) => first && notFirst.includes(first),
    )
    expect(contrary).toEqual([])
  })

  it('should say why', () => {
    for (const { reason } of mustNotConfuse) expect(reason).toMatch(/。$/)
  })
})
