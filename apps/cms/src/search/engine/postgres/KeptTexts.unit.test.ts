import { expect, it } from '@jest/globals'
import type { Pool } from './Pool'
import { KeptTexts } from './KeptTexts'

/** A table of texts that says what it was asked, and answers when it is told to. */
function fakeTable(bodies: Map<number, string>) {
  const asked: number[][] = []
  let answer: Promise<void> = Promise.resolve()
  const pool = {
    query: async ({ values: [ids] }: { values: [number[]] }) => {
      asked.push(ids)
      const rows = ids.flatMap((id) => {
        const body = bodies.get(id)
        return body === undefined
          ? []
          : [{ id, title: '題', names: '', headings: '', body, files: '' }]
      })
      await answer
      return { rows }
    },
  } as unknown as Pool
  return {
    pool,
    asked,
    hold: (until: Promise<void>) => {
      answer = until
    },
  }
}

it('reads each text once, in pieces that make the whole', async () => {
  const { pool, asked } = fakeTable(new Map([[1, '本文']]))
  const texts = new KeptTexts()
  const first = await texts.get(pool, [1, 2])
  expect(await texts.get(pool, [1])).toEqual(first)
  expect(asked).toEqual([[1, 2]])
  expect(first).toEqual(
    new Map([
      [
        1,
        {
          all: '題\n\n\n本文\n',
          fields: { title: '題', names: '', headings: '', body: '本文', files: '' },
        },
      ],
    ]),
  )
})

it('reads again what was forgotten', async () => {
  const bodies = new Map([[1, '前']])
  const { pool } = fakeTable(bodies)
  const texts = new KeptTexts()
  await texts.get(pool, [1])
  bodies.set(1, '後')
  texts.forget([1])
  expect((await texts.get(pool, [1])).get(1)?.fields.body).toBe('後')
})

it('does not keep what was forgotten while it was being read', async () => {
  const bodies = new Map([[1, '前']])
  const { pool, hold } = fakeTable(bodies)
  let answer = (): void => undefined
  hold(
    new Promise((resolve) => {
      answer = resolve
    }),
  )
  const texts = new KeptTexts()
  const reading = texts.get(pool, [1])
  bodies.set(1, '後')
  texts.forget([1])
  answer()
  expect((await reading).get(1)?.fields.body).toBe('前')
  expect((await texts.get(pool, [1])).get(1)?.fields.body).toBe('後')
})

it('keeps no more than it may', async () => {
  const { pool, asked } = fakeTable(new Map([1, 2, 3].map((id) => [id, 'あ'.repeat(40)])))
  const texts = new KeptTexts(100)
  for (const id of [1, 2, 3, 1]) await texts.get(pool, [id])
  expect(asked).toEqual([[1], [2], [3], [1]])
})
