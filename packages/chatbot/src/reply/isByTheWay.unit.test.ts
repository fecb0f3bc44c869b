import { expect, it } from '@jest/globals'
import type { Passage } from '../model/Knowledge'
import { isByTheWay } from './isByTheWay'

const PASSAGE: Passage = {
  source: {
    id: 'glossary-terms/1',
    title: '高額療養費制度',
    url: '/glossary/a',
    confirmedOn: null,
  },
  number: 0,
  heading: '支払い',
  anchor: '',
  paragraphs: [['医療機関や薬局で支払った1か月の医療費が、上限の額を超えたときの制度です。']],
  names: ['高額療養費'],
}
const asked = (...words: string[]) => words.map((word) => ({ tokens: [`=${word}`], weight: 0.6 }))

it.each([
  ['a word of its text alone', asked('薬局'), true],
  ['a word that is nowhere', asked('検診'), true],
  ['the same word twice, as a word and as a part of one', asked('薬局', '薬'), true],
  ['what stands everywhere besides', asked('薬局', 'がん'), true],
  ['two words of its text', asked('薬局', '上限'), false],
  ['its title', asked('高額療養費制度'), false],
  ['its heading', asked('支払い'), false],
  ['its other name', asked('高額療養費'), false],
  ['another name of the dictionary', [{ tokens: ['≡払戻し', '≡高額療養費'], weight: 1 }], false],
  ['no word that tells anything', asked('がん'), false],
  ['grammar alone', [{ tokens: ['=どうやって'], weight: 0.12 }], false],
])('%s', (_, terms, isSo) => {
  expect(isByTheWay({ item: PASSAGE, confidence: 1, because: '', asked: terms })).toBe(isSo)
})

it('is never said of what was named', () => {
  const found = { item: PASSAGE, confidence: 1, because: '', asked: asked('薬局') }
  expect(isByTheWay({ ...found, isNamed: true })).toBe(false)
  expect(isByTheWay({ ...found, isSaid: true })).toBe(false)
})
