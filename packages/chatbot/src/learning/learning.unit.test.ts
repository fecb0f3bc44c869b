import { describe, expect, it } from '@jest/globals'
import { mayBeKept } from './mayBeKept'
import { outcomeOf } from './outcomeOf'
import { questionKey } from './questionKey'
import { questionWords } from './questionWords'

describe('questionKey', () => {
  it.each([
    ['ウィッグの助成はありますか', 'ｳｨｯｸﾞの助成はありますか'],
    ['ウィッグの助成はありますか', 'うぃっぐの助成は、ありますか？'],
    ['ウィッグの助成はありますか', '助成 ウィッグ'],
    ['ウィッグの助成はありますか', 'ウィッグの助成について教えてください。'],
    ['乳がんの検査の費用', '乳癌の検査の費用はいくらですか'],
    ['乳がんの検査の費用', '乳ガンの検査の費用を知りたいです'],
    ['セカンドオピニオンを受けたい', 'セカンドオピニオンは受けられますか'],
    ['駐車場はどこですか', '駐車場'],
    ['ＰＥＴ検査', 'pet検査'],
    ['Where is the parking', 'PARKING?'],
    ['仕事を続けられますか', '仕事は続けたい'],
    ['ウィッグのレンタル料金はいくらですか', 'ウィッグ レンタル 料金'],
    ['検査センターの場所', '場所は検査センター'],
    ['（名前を伏せました）さんの駐車場', '（電話番号を伏せました）さんの駐車場'],
  ])('「%s」 and 「%s」 are one group', (a, b) => expect(questionKey(a)).toBe(questionKey(b)))

  it.each([
    ['乳がんの検査', '胃がんの検査'],
    ['ウィッグの助成', '装具の助成'],
    ['検査センター', '検査キット'],
    ['第1期の治療', '第2期の治療'],
    ['病院の駐車場', '病院の面会時間'],
    ['どうすればいいですか', 'いくらですか'],
    ['parking', 'wig'],
    ['再発', '転移'],
  ])('「%s」 and 「%s」 are two', (a, b) => expect(questionKey(a)).not.toBe(questionKey(b)))

  it.each([
    '？',
    '',
    'どうすればいい',
    '😀',
    'あ'.repeat(300),
    '癌'.repeat(300),
    'の'.repeat(300),
    `${'する'.repeat(149)}ぬ`,
    `${'でしたら'.repeat(74)}ぬ`,
  ])('says the same of %j each time, and takes little time', (question) => {
    const before = performance.now()
    expect(questionKey(question)).toBe(questionKey(question))
    expect(performance.now() - before).toBeLessThan(200)
  })
})

describe('outcomeOf', () => {
  it.each([
    ['answer', 'answer', 'answered'],
    ['answer', 'records', 'answered'],
    ['answer', 'passages', 'answered'],
    ['choices', 'passages', 'unsure'],
    ['handover', 'records', 'unsure'],
    ['handover', 'handover', 'unsure'],
    ['refusal', 'refusal', 'refused'],
    ['refusal', 'care', 'refused'],
    ['choices', 'scenario', 'guided'],
    ['handover', 'scenario', 'guided'],
  ] as const)('%s of %s is %s', (kind, step, outcome) =>
    expect(outcomeOf({ kind, step })).toBe(outcome),
  )
})

describe('mayBeKept', () => {
  it.each([
    [{ step: 'handover' }, true],
    [{ step: 'answer' }, true],
    [{ step: 'refusal', list: 'prognosis' }, true],
    [{ step: 'refusal', list: 'personalData' }, false],
    [{ step: 'care', list: 'crisis' }, false],
    [{ step: 'care', list: 'emergency' }, false],
    [{ step: 'scenario' }, false],
  ] as const)('%j: %s', (why, may) => expect(mayBeKept(why)).toBe(may))
})

describe('questionWords', () => {
  it.each([
    ['ウィッグの助成はありますか', ['ウィッグ', '助成']],
    ['がん相談支援センターの場所', ['がん相談支援センター', '場所']],
    ['乳がんと乳がんの検査', ['乳がん', '検査']],
    ['かつらはどこでかえますか', ['かつらはどこでかえますか']],
    ['PET検査 と MRI と CT と X線', ['PET検査', 'MRI', 'CT']],
    ['2026年', ['2026年']],
    ['（名前を伏せました）さんの検査', ['検査']],
    ['（電話番号を伏せました）', []],
    ['is the consultation free', ['consultation', 'free']],
    ['123', []],
    ['？', []],
    ['あ'.repeat(60), []],
  ])('of %j are %j', (question, words) => expect(questionWords(question)).toEqual(words))
})
