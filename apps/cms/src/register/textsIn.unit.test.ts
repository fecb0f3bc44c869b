import { describe, expect, it } from '@jest/globals'
import { COMPUTED_NUMBER } from '@tokyo-cancer-portal/domain'
import { fillNumbers } from '../search/register/fillNumbers'
import { holdsNumbers } from '../search/register/holdsNumbers'
import { textsIn } from './textsIn'

const number = { type: 'inlineBlock', fields: { blockType: 'registerNumber', count: 'genome-hub' } }
const body = (...children: object[]) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children }] },
})
const text = (words: string) => ({ type: 'text', text: words })

describe('textsIn', () => {
  it('should read what visitors read, in all languages and in blocks, and nothing else', () => {
    const stored = {
      slug: 'a-slug',
      title: { ja: '題名', en: 'Title' },
      summary: '要約',
      workflowState: 'draft',
      owner: { id: 'x', name: '病院' },
      body: { ja: body(text('本文は'), number), easy: body(text('やさしい')) },
      layout: [{ blockType: 'hero', heading: { ja: '見出し' }, cards: [{ description: '説明' }] }],
    }
    expect(textsIn(stored)).toEqual([
      '題名',
      'Title',
      '要約',
      `本文は${COMPUTED_NUMBER}`,
      'やさしい',
      '見出し',
      '説明',
    ])
  })
})

describe('fillNumbers', () => {
  it('should put a text in the place of each number, in the language of its text', () => {
    const stored = { body: { ja: body(number), en: body(text('Of '), number) } }
    const filled = fillNumbers(stored, ({ count }, language) => `${String(count)} ${language}`)
    expect(filled).toEqual({
      body: { ja: body(text('genome-hub ja')), en: body(text('Of '), text('genome-hub en')) },
    })
    expect([holdsNumbers(stored), holdsNumbers(filled)]).toEqual([true, false])
  })

  it('should leave everything else as it is', () => {
    const at = new Date()
    const stored = { at, none: null, list: [1, { type: 'inlineBlock', fields: null }] }
    expect(fillNumbers(stored, () => 'x')).toEqual(stored)
  })

  it('should not be deceived by words', () => {
    expect(holdsNumbers({ title: '"blockType":"registerNumber"' })).toBe(false)
  })
})
