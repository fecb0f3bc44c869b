import type { RichTextNode } from '@tokyo-cancer-portal/cms-client'

import { describe, expect, test } from '@jest/globals'

import { outline } from './outline'
import { sectionsOf } from './sectionsOf'

const text = (value: string): RichTextNode => ({ type: 'text', text: value, bold: false })
const heading = (level: 2 | 3 | 4, value: string): RichTextNode => ({
  type: 'heading',
  level,
  children: [text(value)],
})
const callout: RichTextNode = {
  type: 'block',
  block: { blockType: 'callout', kind: 'info', title: null, text: '文' },
}
const levels = (nodes: readonly RichTextNode[]) =>
  outline(nodes, { anchors: false }).map((node) => ('level' in node ? node.level : null))

describe('headings', () => {
  test.each([
    [
      [3, 3, 4],
      [2, 3, 4],
    ],
    [
      [2, 4, 4, 2],
      [2, 3, 4, 2],
    ],
    [
      [4, 4],
      [2, 3],
    ],
    [
      [2, 3, 2, 3],
      [2, 3, 2, 3],
    ],
  ] as [(2 | 3 | 4)[], number[]][])('%j become %j', (given, expected) => {
    expect(levels(given.map((level) => heading(level, '見出し')))).toEqual(expected)
  })

  test('in a block are one level below the heading before it', () => {
    expect(levels([callout, heading(2, '一'), callout, heading(3, '二'), callout])).toEqual([
      2, 2, 3, 3, 4,
    ])
    expect(levels([heading(2, '一'), heading(3, '二'), heading(4, '三'), callout])).toEqual([
      2, 3, 4, 4,
    ])
  })

  test('leave blocks the objects that they are, because what they show is found by them', () => {
    const [node] = outline([callout], { anchors: true })
    expect(node?.type === 'block' && node.block).toBe(callout.type === 'block' && callout.block)
  })
})

describe('sections', () => {
  const ids = (...nodes: RichTextNode[]) => sectionsOf(nodes).map(({ id }) => id)

  test('are the headings of the second level, also of one that was a third', () => {
    expect(sectionsOf([heading(3, '費用'), heading(4, '内訳'), heading(2, '申込み')])).toEqual([
      { id: 'h-費用', title: '費用' },
      { id: 'h-申込み', title: '申込み' },
    ])
  })

  test('have anchors of their own, although their words are the same', () => {
    expect(ids(heading(2, '費用'), heading(2, '費用'), heading(2, '費用-2'))).toEqual([
      'h-費用',
      'h-費用-2',
      'h-費用-2-2',
    ])
    expect(ids(heading(2, '費用'), heading(3, '費用'), heading(2, '費用'))).toEqual([
      'h-費用',
      'h-費用-3',
    ])
  })

  test('keep their anchors when another heading comes in before them', () => {
    expect(ids(heading(2, '新しい'), heading(2, '費用'))).toContain('h-費用')
  })

  test('are found inside nodes that only hold others, with the words of links', () => {
    const link: RichTextNode = {
      type: 'link',
      href: '/x',
      reference: null,
      children: [text('案内')],
    }
    const inner: RichTextNode = { type: 'heading', level: 2, children: [text('詳しい'), link] }
    expect(sectionsOf([{ type: 'fragment', children: [inner, heading(2, ' ')] }])).toEqual([
      { id: 'h-詳しい案内', title: '詳しい案内' },
    ])
  })
})
