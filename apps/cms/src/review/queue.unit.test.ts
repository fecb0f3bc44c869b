import { describe, expect, it } from '@jest/globals'
import type { WaitingItem } from '../workflow/waitingItems'
import { neighboursOf } from './neighboursOf'
import { filterQueue, queueQuery, readQueueFilter } from './queueFilters'

const item = (id: string, changes: Partial<WaitingItem> = {}): WaitingItem => ({
  slug: 'events',
  wait: 'decision',
  id,
  title: id,
  organization: 'みどり病院',
  since: '2026-11-27T00:00:00.000Z',
  startsAt: null,
  daysLeft: null,
  risk: 'calm',
  claim: null,
  comment: null,
  ...changes,
})
const claim = (isOwn: boolean) => ({ name: '佐藤', since: '', isOwn })
const items = [
  item('a', { risk: 'urgent', claim: claim(true) }),
  item('b', { slug: 'content-items', organization: '' }),
  item('c', { claim: claim(false), organization: 'さくら病院' }),
]

describe('the list of what waits', () => {
  it.each<[Record<string, string | string[]>, string[], string]>([
    [{}, ['a', 'b', 'c'], ''],
    [{ kind: 'events' }, ['a', 'c'], '?kind=events'],
    [{ risk: 'urgent' }, ['a'], '?risk=urgent'],
    [{ claim: 'none' }, ['b'], '?claim=none'],
    [{ claim: 'own' }, ['a'], '?claim=own'],
    [
      { organization: 'さくら病院' },
      ['c'],
      '?organization=%E3%81%95%E3%81%8F%E3%82%89%E7%97%85%E9%99%A2',
    ],
    [{ kind: 'events', risk: 'calm' }, ['c'], '?kind=events&risk=calm'],
    [{ kind: '', risk: 'x', claim: '', organization: '' }, ['a', 'b', 'c'], ''],
    [{ kind: ['events', 'topics'], organization: ['x'] }, ['a', 'b', 'c'], ''],
  ])('narrowed by %j', (parameters, ids, query) => {
    const filter = readQueueFilter(parameters)
    expect(filterQueue(items, filter).map(({ id }) => id)).toEqual(ids)
    expect(queueQuery(filter)).toBe(query)
  })

  it.each<[string, number, string | null, string | null]>([
    ['a', 1, 'c', 'b'],
    ['b', 2, 'a', 'c'],
    ['c', 3, 'b', 'a'],
    ['gone', 0, 'c', 'a'],
  ])('goes round and round from %s', (id, position, previous, next) => {
    const found = neighboursOf(items, id)
    expect([found.position, found.previous?.id, found.next?.id]).toEqual([position, previous, next])
  })

  it('leads nowhere from the only one', () => {
    expect(neighboursOf([item('a')], 'a')).toEqual({ position: 1, previous: null, next: null })
    expect(neighboursOf([], 'a')).toEqual({ position: 0, previous: null, next: null })
  })
})
