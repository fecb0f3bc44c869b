import { setTimeout as pause } from 'node:timers/promises'

import { expect, test } from '@jest/globals'

import { Confirmation } from './Confirmation'

function bench(confirm: (name: string) => Promise<void> = async () => undefined) {
  const asked: string[] = []
  const confirmation = new Confirmation({
    names: async () => ['a', 'b', 'c'],
    confirm: (name) => {
      asked.push(name)
      return confirm(name)
    },
    firstMs: 30,
    againMs: 30,
  })
  return { confirmation, asked }
}

test('after a burst of words every copy is asked for once', async () => {
  const { confirmation, asked } = bench()
  for (let word = 0; word < 5; word += 1) confirmation.start()
  await pause(80)
  expect(asked).toEqual(['a', 'b', 'c'])
})

test('another word ends what is under way and begins anew', async () => {
  const { confirmation, asked } = bench(() => pause(20))
  confirmation.start()
  while (asked.length < 2) await pause(1)
  confirmation.start()
  await pause(200)
  expect(asked).toEqual(['a', 'b', 'a', 'b', 'c'])
})

test('where it cannot be told it is tried again', async () => {
  let isAway = true
  const { confirmation, asked } = bench(async () => {
    if (isAway) throw new Error('away')
  })
  confirmation.start()
  while (asked.length < 2) await pause(5)
  expect(asked).toEqual(['a', 'a'])
  isAway = false
  while (asked.length < 5) await pause(5)
  await pause(80)
  expect(asked).toEqual(['a', 'a', 'a', 'b', 'c'])
})
