import { describe, expect, it } from '@jest/globals'
import { beginningOf } from './beginningOf'

const text = (value: string) => ({ type: 'text', text: value })
const root = (...children: object[]) => ({ root: { type: 'root', children } })

describe('beginningOf', () => {
  it('should be the first line that has words, with its links', () => {
    const body = root(
      { type: 'paragraph', children: [] },
      {
        type: 'heading',
        children: [text('くわしくは'), { type: 'link', children: [text('こちら')] }],
      },
      { type: 'paragraph', children: [text('あと')] },
    )
    expect(beginningOf(body)).toBe('くわしくはこちら')
  })

  it('should find the words of a list and shorten long ones', () => {
    const item = { type: 'listitem', children: [text('あ'.repeat(40))] }
    expect(beginningOf(root({ type: 'list', children: [item] }))).toBe(`${'あ'.repeat(30)}…`)
  })

  it.each([undefined, null, 'x', {}, root(), { root: { children: [null, 5] } }])(
    'should be empty for %j',
    (value) => {
      expect(beginningOf(value)).toBe('')
    },
  )
})
