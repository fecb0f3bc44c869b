import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import { describe, expect, it } from '@jest/globals'
import { sampleIndex } from '../testing/samplePortal'
import { kanaWritten } from './kanaWritten'
import { kindOf, leanOf } from './leanOf'
import { NameBook } from './NameBook'
import { shareIn, tokensOf } from './shareIn'
import { Spellings } from './Spellings'
import { unreadLean } from './unreadLean'
import { wishOf } from './Wish'
import { NO_WORDINGS, type Wordings } from './Wordings'

const READINGS: Readonly<Record<string, string>> = {
  しごと: '仕事',
  びょういん: '病院',
  ちりょう: '治療',
}
const KANA: Wordings = {
  ...NO_WORDINGS,
  writtenFor: (kana) => READINGS[kana] ?? null,
  writtenAtStart: (kana, shortest) => {
    const [word, written] = Object.entries(READINGS).find(([one]) => kana.startsWith(one)) ?? []
    return word && written && word.length >= shortest ? { kana: word, written } : null
  },
}

describe('NameBook', () => {
  const book = new NameBook()
  book.add(['再発', 'てんい', '転移'])
  book.add(['がん相談支援センターとは', 'がん相談支援センター（都内）'])
  book.add(['予後', 'よご'])

  it.each([
    ['先生に転移と言われました', ['転移']],
    ['領収書の再発行', []],
    ['近くのがん相談支援センターは', ['がん相談支援せんたー']],
    ['よごって何', ['よご']],
    ['いろいろよごれた', []],
  ])('finds in %s the names %j', (message, names) => {
    expect(book.namesIn(foldForSearch(message))).toEqual(names)
  })

  it('forgets what nobody is called any more', () => {
    const own = new NameBook()
    own.add(['腫瘍'])
    own.add(['腫瘍'])
    own.remove(['腫瘍'])
    expect(own.namesIn('腫瘍')).toEqual(['腫瘍'])
    own.remove(['腫瘍'])
    expect(own.namesIn('腫瘍')).toEqual([])
  })
})

describe('Spellings', () => {
  const spellings = new Spellings()
  spellings.add([
    '介護保険',
    '職場の人',
    '治療と仕事の両立',
    'オンラインがん教室',
    'セカンドオピニオン',
    '予後',
  ])

  it.each([
    ['がんの治寮を受ける', 'がんの治療を受ける'],
    ['がん京室に出たい', 'がん教室に出たい'],
    ['セカンドオピニョンとは', 'セカンドオピニオンとは'],
    // Sounds alike, and is another word.
    ['用語の説明', '用語の説明'],
    ['明日の天気', '明日の天気'],
    // Has half of it, and is another thing.
    ['生命保険', '生命保険'],
    ['駐車場はありますか', '駐車場はありますか'],
    ['介保険', '介護保険'],
  ])('%s is read as %s', (typed, meant) => {
    expect(spellings.corrected(typed, () => false)).toBe(meant)
  })

  it('leaves words that are known, and forgets what was withdrawn', () => {
    expect(spellings.corrected('治寮', () => true)).toBe('治寮')
    const own = new Spellings()
    own.add(['治療'])
    own.remove(['治療'])
    expect(own.corrected('治寮', () => false)).toBe('治寮')
  })
})

describe('kana', () => {
  it.each([
    ['びょういんの しごと', ['病院', '仕事']],
    ['あのちりょうは', ['治療']],
    ['病院のしごと', []],
  ])('%s has %j', (message, written) => {
    expect(kanaWritten(message, KANA).map((one) => one.written)).toEqual(written)
  })

  it('counts against what was found when little of a message was understood', () => {
    const lean = (message: string) => unreadLean(message, KANA, kanaWritten(message, KANA), [])
    expect(lean('びょういんをさがしています')).toBe(0)
    expect(lean('びょういんのちゅうしゃじょうのりょうきん')).toBeLessThan(0)
    expect(lean('病院のちゅうしゃじょうのりょうきん')).toBe(0)
  })
})

describe('what is wanted', () => {
  it.each([
    ['転移とは何ですか', { isMeaning: true, audience: null }],
    ['社員ががんになりました', { audience: 'employer' }],
    ['as an employer', { audience: 'employer' }],
    ['治療しながら働けますか', { audience: 'patient' }],
    ['患者会はありますか', { isEvents: true }],
    ['冊子がほしい', { isMaterial: true }],
  ])('%s wants %j', (message, wish) => {
    expect(wishOf(message)).toMatchObject(wish)
  })

  it.each([
    ['転移とは', 'glossary-terms/1', [], true, 1],
    ['転移とは', 'glossary-terms/1', [], false, 0],
    ['がんと言われた', 'events/1', [], false, -1],
    ['来週の講座', 'events/1', [], false, 0],
    ['相談したい', 'organizations/1', [], false, -1],
    ['相談したい', 'resources/1', [], false, -1],
    ['相談の資料', 'resources/1', [], false, 0],
    ['社員の相談', 'content-items/1', ['employer'], false, 1],
    ['社員の相談', 'content-items/1', ['patient'], false, -1],
    ['自分の相談', 'content-items/1', ['employer'], false, -1],
    ['自分の相談', 'content-items/1', ['patient', 'employer'], false, 0],
  ])('%s leans to %s for %j, named %s: %d', (message, id, audiences, isSaid, sign) => {
    const lean = leanOf({ kind: kindOf(id), audiences }, wishOf(message), isSaid)
    expect(Math.sign(lean)).toBe(sign)
  })
})

describe('shareIn', () => {
  const term = (weight: number, ...tokens: string[]) => ({ tokens, weight })

  it('is how much of some terms was asked', () => {
    const asked = tokensOf([term(1, 'a', 'b'), term(1, 'c')])
    expect(shareIn(asked, [term(3, 'b'), term(1, 'd')])).toBe(0.75)
    expect(shareIn(asked, [])).toBe(1)
  })
})

describe('KnowledgeIndex', () => {
  it('knows which words of a message are published', () => {
    expect(sampleIndex().knownWords('緩和ケアとBANANAと電話0120と制度と制度')).toEqual([
      '緩和',
      'けあ',
      '電話',
      '制度',
    ])
  })

  it('gives an answer only to who asks most of what it answers', () => {
    const index = sampleIndex()
    const sure = (message: string) => index.answers(message)[0]?.confidence ?? 0
    expect(sure('がんと診断')).toBeGreaterThan(sure('診断') + 0.02)
    expect(sure('がんと診断されたら何をする')).toBeGreaterThan(0.95)
  })
})
