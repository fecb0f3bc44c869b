import type { LoadedBlock } from './LoadedBlock'

import { contentItemSchema } from '@tokyo-cancer-portal/cms-client'
import { expect, test } from '@jest/globals'

import { withoutRepeats } from './withoutRepeats'

const item = (id: string, parent?: string) =>
  contentItemSchema.parse({
    id,
    slug: id,
    title: id,
    ...(parent ? { parent: { id: parent, slug: parent, title: parent } } : {}),
  })
type Items = ReturnType<typeof item>[]
const list = (items: Items, isAutomatic = true): LoadedBlock => ({
  blockType: 'contentList',
  heading: null,
  topic: null,
  audience: null,
  situation: null,
  emptyNote: null,
  items,
  isAutomatic,
  foundNothing: items.length === 0,
})
const card = (id: string, relationTo: 'content-items' | 'topics' = 'content-items') => ({
  title: 'カード',
  description: null,
  audience: null,
  situation: null,
  link: {
    label: null,
    href: null,
    reference: {
      relationTo,
      value: { id, slug: id, title: id, name: null, kind: null, placement: null, website: null },
    },
  },
})
const cards = (...given: ReturnType<typeof card>[]): LoadedBlock => ({
  blockType: 'linkCards',
  heading: null,
  style: 'task',
  cards: given,
})
const ids = (blocks: readonly LoadedBlock[]) =>
  withoutRepeats(blocks).map((block) =>
    block.blockType === 'contentList' ? block.items.map(({ id }) => id).join(' ') : null,
  )

test.each<[string, LoadedBlock[], (string | null)[]]>([
  ['a list alone', [list([item('a'), item('b')])], ['a b']],
  ['what a card leads to', [cards(card('a')), list([item('a'), item('b')])], [null, 'b']],
  ['a topic of the same id', [cards(card('a', 'topics')), list([item('a')])], [null, 'a']],
  ['what is chosen further down', [list([item('a')]), list([item('a')], false)], ['', 'a']],
  ['what a list above has', [list([item('a')]), list([item('a'), item('b')])], ['a', 'b']],
  ['pages of a guide that is there', [list([item('p', 'g'), item('g')])], ['g']],
  ['pages of a guide on a card', [cards(card('g')), list([item('p', 'g')])], [null, '']],
  ['a page whose guide is elsewhere', [list([item('p', 'g')])], ['p']],
  ['what staff chose twice', [list([item('a')], false), list([item('a')], false)], ['a', 'a']],
])('%s', (_name, blocks, expected) => {
  expect(ids(blocks)).toEqual(expected)
})

test('a list that is empty only because all is shown elsewhere found something', () => {
  const [, block] = withoutRepeats([cards(card('a')), list([item('a')])])
  expect(block).toMatchObject({ items: [], foundNothing: false })
})
