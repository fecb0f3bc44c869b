import { expect, it } from '@jest/globals'
import { KeptRows } from './KeptRows'

interface Row {
  body: string
}

/** Rows of a table that says what it was asked, and answers when it is told to. */
function keptOf(bodies: Map<number, string>, most = 1000) {
  const asked: (readonly number[])[] = []
  let answer: Promise<void> = Promise.resolve()
  const kept = new KeptRows<Row>({
    read: async (ids) => {
      asked.push(ids)
      const rows = ids.flatMap((id) => {
        const body = bodies.get(id)
        return body === undefined ? [] : [[id, { body }] as const]
      })
      await answer
      return new Map(rows)
    },
    most,
    sizeOf: ({ body }) => body.length,
  })
  return {
    kept,
    asked,
    hold: (until: Promise<void>) => {
      answer = until
    },
  }
}

it('reads each row once, and again what was not there', async () => {
  const { kept, asked } = keptOf(new Map([[1, '本文']]))
  const first = await kept.get([1, 2])
  expect(first).toEqual(new Map([[1, { body: '本文' }]]))
  expect(await kept.get([1])).toEqual(first)
  expect(await kept.get([2, 1])).toEqual(first)
  expect(asked).toEqual([[1, 2], [2]])
})

it('reads again what was forgotten', async () => {
  const bodies = new Map([[1, '前']])
  const { kept } = keptOf(bodies)
  await kept.get([1])
  bodies.set(1, '後')
  kept.forget([1])
  expect((await kept.get([1])).get(1)?.body).toBe('後')
})

it('does not keep what was forgotten while it was being read', async () => {
  const bodies = new Map([[1, '前']])
  const { kept, hold } = keptOf(bodies)
  let answer = (): void => undefined
  hold(
    new Promise((resolve) => {
      answer = resolve
    }),
  )
  const reading = kept.get([1])
  bodies.set(1, '後')
  kept.forget([1])
  answer()
  expect((await reading).get(1)?.body).toBe('前')
  expect((await kept.get([1])).get(1)?.body).toBe('後')
})

it('keeps no more than it may', async () => {
  const { kept, asked } = keptOf(new Map([1, 2, 3].map((id) => [id, 'あ'.repeat(40)])), 100)
  for (const id of [1, 2, 3, 1]) await kept.get([id])
  expect(asked).toEqual([[1], [2], [3], [1]])
})
