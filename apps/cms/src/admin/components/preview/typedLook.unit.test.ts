import { expect, test } from '@jest/globals'
import { typedLook } from './typedLook'

function form() {
  const state = { text: 'a', isComposing: false, hasArrived: true }
  const sent: string[] = []
  let answer: (() => void) | undefined
  const look = typedLook({
    isComposing: () => state.isComposing,
    text: () => state.text,
    send: async (text) => {
      sent.push(text)
      if (answer === undefined) return state.hasArrived
      await new Promise<void>((resolve) => {
        answer = resolve
      })
      return state.hasArrived
    },
  })
  const looks = async (count: number) => {
    for (let at = 0; at < count; at += 1) await look()
  }
  return {
    state,
    sent,
    look,
    looks,
    hold: () => (answer = () => undefined),
    answer: () => answer?.(),
  }
}

test('a text is sent once it is left alone, and once only', async () => {
  const { state, sent, looks } = form()
  await looks(1)
  expect(sent).toEqual([])
  await looks(3)
  expect(sent).toEqual(['a'])
  state.text = 'ab'
  await looks(1)
  state.text = 'abc'
  await looks(1)
  expect(sent).toEqual(['a'])
  await looks(2)
  expect(sent).toEqual(['a', 'abc'])
})

test('nothing is sent while a word is being composed', async () => {
  const { state, sent, looks } = form()
  state.isComposing = true
  await looks(5)
  expect(sent).toEqual([])
  state.isComposing = false
  await looks(2)
  expect(sent).toEqual(['a'])
})

test('one is on its way at a time, and what changed meanwhile follows', async () => {
  const { state, sent, look, looks, hold, answer } = form()
  hold()
  await look()
  const first = look()
  state.text = 'b'
  await looks(3)
  expect(sent).toEqual(['a'])
  answer()
  await first
  await look()
  const second = look()
  expect(sent).toEqual(['a', 'b'])
  answer()
  await second
})

test('what did not arrive is sent again after a while', async () => {
  const { state, sent, looks } = form()
  state.hasArrived = false
  await looks(6)
  expect(sent).toEqual(['a'])
  state.hasArrived = true
  await looks(12)
  expect(sent).toEqual(['a', 'a'])
})
