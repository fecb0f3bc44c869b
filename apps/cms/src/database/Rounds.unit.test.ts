import { describe, expect, it } from '@jest/globals'
import { setTimeout } from 'node:timers/promises'
import { Rounds } from './Rounds'

describe('Rounds', () => {
  it('gives nobody what was true before he asked', async () => {
    let published = 0
    const rounds = new Rounds(async () => {
      const seen = published
      await setTimeout(5)
      return seen
    })
    const asked: Promise<void>[] = []
    for (let at = 0; at < 40; at += 1) {
      published = at
      asked.push(rounds.join().then((seen) => expect(seen).toBeGreaterThanOrEqual(at)))
      await setTimeout(at % 3)
    }
    await Promise.all(asked)
  })

  it('does the work once for all who come while it is done', async () => {
    let rounds = 0
    let running = 0
    const line = new Rounds(async () => {
      rounds += 1
      running += 1
      expect(running).toBe(1)
      await setTimeout(5)
      running -= 1
      return rounds
    })
    const results = await Promise.all(Array.from({ length: 50 }, () => line.join()))
    expect(results).toEqual([1, ...Array.from({ length: 49 }, () => 2)])
    await expect(line.join()).resolves.toBe(3)
  })

  it('begins none beside the one that is agreed on, also at the moment between two', async () => {
    let running = 0
    const line = new Rounds(async () => {
      running += 1
      expect(running).toBe(1)
      await setTimeout(1)
      running -= 1
    })
    const first = line.join()
    const between = first.then(() => line.join())
    const second = line.join()
    await Promise.all([first, between, second])
  })

  it('gives a question that came earlier what was read since, and no other one', async () => {
    let rounds = 0
    const line = new Rounds(async () => {
      rounds += 1
      const round = rounds
      await setTimeout(2)
      return round
    })
    const before = performance.now()
    const first = line.join(before)
    await setTimeout(1)
    const meanwhile = performance.now()
    await expect(line.join(before)).resolves.toBe(1)
    await expect(first).resolves.toBe(1)
    await expect(line.join(before)).resolves.toBe(1)
    await expect(line.join(meanwhile)).resolves.toBe(2)
    await expect(line.join()).resolves.toBe(3)
  })

  it('gives no question what failed', async () => {
    let fails = true
    const line = new Rounds(async () => {
      if (fails) throw new Error('the database is away')
      return 'known'
    })
    const since = performance.now()
    await expect(line.join(since)).rejects.toThrow('the database is away')
    fails = false
    await expect(line.join(since)).resolves.toBe('known')
  })

  it('begins anew after a round that failed', async () => {
    let fails = true
    const line = new Rounds(async () => {
      await setTimeout(1)
      if (fails) throw new Error('the database is away')
      return 'known'
    })
    const [first, second] = [line.join(), line.join()]
    await expect(first).rejects.toThrow('the database is away')
    await expect(second).rejects.toThrow('the database is away')
    fails = false
    await expect(line.join()).resolves.toBe('known')
  })
})
