import type { GlossaryTerm, RichTextNode } from '@tokyo-cancer-portal/cms-client'

import { describe, expect, test } from '@jest/globals'
import { glossaryTermSchema, parseRichText } from '@tokyo-cancer-portal/cms-client'

import { glossaryWords } from './glossaryWords'
import { passagesOf } from './passagesOf'

const term = (values: Partial<Record<keyof GlossaryTerm, unknown>>): GlossaryTerm =>
  glossaryTermSchema.parse({
    id: 'biopsy',
    slug: 'biopsy',
    term: '生検',
    reading: 'せいけん',
    explanation: '検査です。',
    explainInText: true,
    showReading: true,
    ...values,
  })

const text = (words: string) => ({ type: 'text', text: words })
const nodes = (...children: object[]): RichTextNode[] => parseRichText({ root: { children } })

describe('passagesOf', () => {
  test('reads a page from its title on, and explains in sentences alone', () => {
    const body = nodes(
      { type: 'heading', tag: 'h2', children: [text('見出し')] },
      {
        type: 'paragraph',
        children: [
          text('段落'),
          { type: 'link', fields: { linkType: 'custom', url: '/x' }, children: [text('リンク')] },
        ],
      },
      {
        type: 'list',
        listType: 'bullet',
        children: [{ type: 'listitem', children: [text('項目')] }],
      },
      {
        type: 'table',
        children: [
          {
            type: 'tablerow',
            children: [
              { type: 'tablecell', headerState: 1, children: [text('表の見出し')] },
              { type: 'tablecell', headerState: 0, children: [text('表')] },
            ],
          },
        ],
      },
      { type: 'block', fields: { blockType: 'callout', title: '囲みの題', text: '囲み' } },
      {
        type: 'block',
        fields: { blockType: 'faq', items: [{ question: '問い', answer: '答え' }] },
      },
    )
    const passages = passagesOf({ title: '題名', summary: '要約', bodies: [body] })
    expect(passages.map((one) => `${one.text}${one.mayExplain ? '' : '×'}`)).toEqual([
      '題名×',
      '要約',
      '見出し×',
      '段落',
      'リンク×',
      '項目',
      '表の見出し×',
      '表',
      '囲み',
      '答え',
    ])
  })

  test('the same words in a link and in a sentence are two passages', () => {
    const [title, summary] = passagesOf({ title: '生検', summary: '生検', bodies: [] })
    expect(title?.key).not.toBe(summary?.key)
  })

  test('nothing is nothing', () => {
    expect(passagesOf({ title: null, summary: '', bodies: [[]] })).toEqual([])
  })
})

describe('glossaryWords', () => {
  const find = (words: string, terms: GlossaryTerm[], hospitals: object[] = []) =>
    glossaryWords(terms, hospitals as never)
      .find(words)
      .map(({ word }) => word)

  test('finds every wording, with its own reading', () => {
    const sharoushi = term({
      id: 's',
      term: '社会保険労務士',
      reading: 'しゃかいほけんろうむし',
      otherWordings: [{ text: '社労士', reading: 'しゃろうし' }],
    })
    expect(find('社労士', [sharoushi])).toEqual([
      { entry: 's', text: '社労士', reading: 'しゃろうし', explained: true },
    ])
  })

  test('keeps to what the editor wants', () => {
    expect(find('生検', [term({ explainInText: false, showReading: false })])).toEqual([
      { entry: 'biopsy', text: '生検', reading: null, explained: false },
    ])
    expect(find('衛生検査', [term({ notWithin: [{ text: '衛生検査' }] })])).toEqual([])
  })

  test('knows the names of hospitals by their kana, former ones too, and only by kana', () => {
    const hospital = (nameKana: string | null) => ({
      id: 'h',
      name: '都立墨東病院',
      nameKana,
      formerNames: [{ name: '墨東病院', nameKana: 'ぼくとうびょういん' }],
    })
    expect(find('都立墨東病院と墨東病院', [], [hospital('とりつぼくとうびょういん')])).toEqual([
      expect.objectContaining({ reading: 'とりつぼくとうびょういん', explained: false }),
      expect.objectContaining({ reading: 'ぼくとうびょういん', explained: false }),
    ])
    expect(
      find('都立墨東病院', [], [hospital('都立ぼくとう')]).map(({ text: name }) => name),
    ).toEqual(['墨東病院'])
  })
})
