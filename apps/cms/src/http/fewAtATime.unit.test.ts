import { expect, it } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { fewAtATime } from './fewAtATime'

it('runs no more at once than it may, all of them, in order, whatever becomes of each', async () => {
  const run = fewAtATime(3)
  const begun: number[] = []
  let running = 0
  let most = 0
  const work = (at: number) => async () => {
    begun.push(at)
    running += 1
    most = Math.max(most, running)
    await sleep(at % 4)
    running -= 1
    if (at % 5 === 0) throw new Error(`failed ${at}`)
    return at
  }
  const numbers = Array.from({ length: 40 }, (_, at) => at)
  const results = await Promise.allSettled(numbers.map((at) => run(work(at))))
  expect(most).toBe(3)
  expect(begun).toEqual(numbers)
  expect(results.map(({ status }) => status)).toEqual(
    numbers.map((at) => (at % 5 === 0 ? 'rejected' : 'fulfilled')),
  )
  await expect(run(work(1))).resolves.toBe(1)
})
