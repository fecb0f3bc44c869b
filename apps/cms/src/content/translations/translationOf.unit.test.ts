import { describe, expect, it } from '@jest/globals'
import { withRowIds } from '../load/withRowIds'
import { p, richText } from '../richText'
import { docRef, ref } from '../types/refs'
import type { Translations } from './Translations'
import { translationOf } from './translationOf'

const english: Translations = {
  pages: { 'content:a': { title: 'A', summary: 'About A' } },
  phrases: { 仕事: 'Work', 病院: 'Hospitals', 探す: 'Find', まだありません: 'Not yet' },
  passages: { はじめに: richText(p('To begin')) },
}

const topic = {
  slug: 'work',
  title: '仕事',
  summary: '訳のない要約',
  order: 10,
  layout: [
    {
      blockType: 'linkCards',
      heading: '病院',
      style: 'task',
      cards: [{ title: '病院', link: { label: '探す', reference: docRef('topic:work') } }],
    },
    { blockType: 'contentList', heading: '知らない言葉', items: [ref('content:a')] },
    { blockType: 'contentList', situation: 'work', emptyNote: 'まだありません' },
    { blockType: 'richText', body: richText(p('はじめに')) },
  ],
}

describe('translationOf', () => {
  it('should have the shape of the data, with the texts that are known', () => {
    expect(translationOf('topic', 'topic:work', topic, english)).toEqual({
      title: 'Work',
      summary: null,
      layout: [
        {
          blockType: 'linkCards',
          heading: 'Hospitals',
          style: 'task',
          cards: [{ title: 'Hospitals', link: { label: 'Find', reference: docRef('topic:work') } }],
        },
        { blockType: 'contentList', heading: null, items: [ref('content:a')] },
        { blockType: 'contentList', situation: 'work', emptyNote: 'Not yet' },
        { blockType: 'richText', body: richText(p('To begin')) },
      ],
    })
  })

  it('should take pages by their key, and nothing that nobody translated', () => {
    expect(translationOf('content', 'content:a', { title: '甲' }, english)).toEqual(
      english.pages['content:a'],
    )
    expect(translationOf('content', 'content:b', { title: '仕事' }, english)).toBeUndefined()
    expect(translationOf('topic', 'topic:x', { title: '未訳' }, english)).toBeUndefined()
    expect(translationOf('resource', 'resource:x', { title: '仕事' }, english)).toBeUndefined()
  })
})

describe('withRowIds', () => {
  it('should give rows and blocks the ids of those that are stored, and leave texts alone', () => {
    const data = {
      title: 'T',
      layout: [{ heading: 'H', cards: [{ title: 'C' }] }, { body: richText(p('x')) }],
    }
    const stored = {
      id: 'document',
      title: '題',
      layout: [
        { id: 'b1', heading: '見出し', cards: [{ id: 'c1', title: 'カード' }] },
        { id: 'b2', body: { root: { id: 'no', children: [{ id: 'no' }] } } },
      ],
    }
    expect(withRowIds(data, stored)).toEqual({
      title: 'T',
      layout: [
        { id: 'b1', heading: 'H', cards: [{ id: 'c1', title: 'C' }] },
        { id: 'b2', body: richText(p('x')) },
      ],
    })
  })

  it('should make rows that are not stored without ids', () => {
    expect(withRowIds({ layout: [{ heading: 'H' }] }, {})).toEqual({ layout: [{ heading: 'H' }] })
  })
})
