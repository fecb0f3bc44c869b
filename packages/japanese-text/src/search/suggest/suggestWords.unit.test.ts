import { describe, expect, it } from '@jest/globals'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { randomText } from '../testing/randomTexts'
import { buildVocabulary } from './buildVocabulary'
import { editDistance } from './editDistance'
import { kanaKey } from './kanaKey'
import { romajiToKana } from './romajiToKana'
import { suggestWords } from './suggestWords'

const WORDS = `
  乳がん=にゅうがん 胃がん=いがん 肺がん=はいがん 大腸がん=だいちょうがん 肝臓がん=かんぞうがん 膵臓がん=すいぞうがん
  子宮頸がん=しきゅうけいがん 子宮体がん=しきゅうたいがん 卵巣がん=らんそうがん 前立腺がん=ぜんりつせんがん
  食道がん=しょくどうがん 甲状腺がん=こうじょうせんがん 腎臓がん=じんぞうがん 膀胱がん=ぼうこうがん 悪性リンパ腫=あくせいりんぱしゅ
  白血病=はっけつびょう 多発性骨髄腫=たはつせいこつずいしゅ リンパ浮腫=りんぱふしゅ 骨髄抑制=こつずいよくせい 抗がん剤=こうがんざい
  化学療法=かがくりょうほう 放射線治療=ほうしゃせんちりょう 免疫療法=めんえきりょうほう 手術=しゅじゅつ 緩和ケア=かんわけあ
  セカンドオピニオン ホスピス アピアランスケア ピアサポート ウィッグ リハビリテーション ゲノム医療=げのむいりょう カウンセリング
  就労支援=しゅうろうしえん 両立支援=りょうりつしえん 相談支援センター=そうだんしえんせんたー 高額療養費=こうがくりょうようひ
  傷病手当金=しょうびょうてあてきん 障害年金=しょうがいねんきん 妊孕性温存=にんようせいおんぞん 患者会=かんじゃかい 患者サロン=かんじゃさろん
  治験=ちけん 臨床試験=りんしょうしけん 検診=けんしん 精密検査=せいみつけんさ 生検=せいけん 副作用=ふくさよう 脱毛=だつもう
  口内炎=こうないえん 嚥下障害=えんげしょうがい ストーマ マンモグラフィ ヴィーナス ジストロフィー 小児がん=しょうにがん
  AYA世代=あやせだい 希少がん=きしょうがん 原発不明がん=げんぱつふめいがん 在宅医療=ざいたくいりょう 訪問看護=ほうもんかんご
  cancer hospital chemotherapy 駒込病院=こまごめびょういん 墨東病院=ぼくとうびょういん 東京都=とうきょうと 京都=きょうと
`
  .trim()
  .split(/\s+/)
  .map((entry, index) => {
    const [word = '', reading] = entry.split('=')
    return { word, readings: reading ? [reading] : [], count: 100 - index }
  })
const vocabulary = buildVocabulary(WORDS)
const first = (typed: string): string | undefined => suggestWords([vocabulary], typed)[0]?.word.word

/** What is typed, and what was meant. */
const TYPED: [string, string][] = [
  ['セカンドオピニョン', 'セカンドオピニオン'],
  ['セカンドオピオン', 'セカンドオピニオン'],
  ['セカンオドピニオン', 'セカンドオピニオン'],
  ['リンパ浮種', 'リンパ浮腫'],
  ['子宮経がん', '子宮頸がん'],
  ['前立線がん', '前立腺がん'],
  ['甲状線がん', '甲状腺がん'],
  ['膵像がん', '膵臓がん'],
  ['悪性リンパ種', '悪性リンパ腫'],
  ['放射線治寮', '放射線治療'],
  ['アピアランケア', 'アピアランスケア'],
  ['アピアランスケアー', 'アピアランスケア'],
  ['リハビリテション', 'リハビリテーション'],
  ['リハビリテイション', 'リハビリテーション'],
  ['カウンセリンク', 'カウンセリング'],
  ['カンウセリング', 'カウンセリング'],
  ['ピヤサポート', 'ピアサポート'],
  ['ウイッグ', 'ウィッグ'],
  ['マンモグラフィー', 'マンモグラフィ'],
  ['ビーナス', 'ヴィーナス'],
  ['ヂストロフィー', 'ジストロフィー'],
  ['高額療用費', '高額療養費'],
  ['高額医療養費', '高額療養費'],
  ['傷病手当て金', '傷病手当金'],
  ['にゅうがん', '乳がん'],
  ['にゅーがん', '乳がん'],
  ['にゆうがん', '乳がん'],
  ['nyugan', '乳がん'],
  ['nyuugan', '乳がん'],
  ['nyūgan', '乳がん'],
  ['daichougan', '大腸がん'],
  ['sutoma', 'ストーマ'],
  ['zenritsusengan', '前立腺がん'],
  ['komagome byoin', '駒込病院'],
  ['しきゅうけがん', '子宮頸がん'],
  ['そうだんしえんセンタ', '相談支援センター'],
  ['canser', 'cancer'],
  ['hosiptal', 'hospital'],
  ['chemotheraphy', 'chemotherapy'],
  ['墨東病医院', '墨東病院'],
  ['骨随抑制', '骨髄抑制'],
  ['妊孕生温存', '妊孕性温存'],
]

describe('suggestWords', () => {
  it('has the right word first for nine of ten', () => {
    const missed = TYPED.filter(([typed, meant]) => first(typed) !== meant)
    expect(missed.length / TYPED.length).toBeLessThanOrEqual(0.1)
  })

  it.each(TYPED.slice(0, 30))('%s: %s', (typed, meant) => {
    expect(first(typed)).toBe(meant)
  })

  it.each([
    '乳がん',
    '乳ガン',
    'cancer',
    'ｾｶﾝﾄﾞｵﾋﾟﾆｵﾝ',
    '',
    '🙂',
    '自動車',
    'ラーメン',
    'xyz',
    '胃',
    'が',
  ])('says nothing to %j', (typed) => {
    expect(suggestWords([vocabulary], typed)).toEqual([])
  })

  it('puts the commoner of two first that are equally near', () => {
    const two = buildVocabulary([
      { word: '検査甲', count: 1 },
      { word: '検査乙', count: 500 },
    ])
    expect(suggestWords([two], '検査丙').map(({ word }) => word.word)).toEqual(['検査乙', '検査甲'])
    expect(suggestWords([two], '検査丙', { most: 1 })).toHaveLength(1)
    expect(suggestWords([two], '検査丙', { threshold: 0.9 })).toEqual([])
  })

  it('never fails and keeps its scores between 0 and 1', () => {
    const random = randomFrom(6)
    for (let round = 0; round < 2000; round += 1) {
      for (const { score } of suggestWords([vocabulary], randomText(random, 8))) {
        expect(score >= 0.6 && score <= 1).toBe(true)
      }
    }
    expect(suggestWords([vocabulary], 'がん'.repeat(2500))).toEqual([])
  })
})

describe('kanaKey', () => {
  it.each([
    ['にゅうがん', 'にゅーがん'],
    ['とうきょう', 'ときょ'],
    ['ゔぃーなす', 'びーなす'],
    ['ちぢみ', 'ちじみ'],
    ['うぃっぐ', 'ういつぐ'],
    ['けいかく', 'けーかく'],
    ['おおさか', 'おーさか'],
  ])('%s sounds like %s', (one, other) => expect(kanaKey(one)).toBe(kanaKey(other)))

  it.each([
    ['いがん', 'はいがん'],
    ['がん', 'かん'],
    ['ちけん', 'せいけん'],
  ])('%s does not sound like %s', (one, other) => expect(kanaKey(one)).not.toBe(kanaKey(other)))
})

describe('romajiToKana', () => {
  it.each<[string, string | null]>([
    ['nyuugan', 'にゅうがん'],
    ['nyugan', 'にゅがん'],
    ['kenshin', 'けんしん'],
    ['kensin', 'けんしん'],
    ["shin'ai", 'しんあい'],
    ['kanna', 'かんな'],
    ['konnichiwa', 'こんにちわ'],
    ['hakketsubyou', 'はっけつびょう'],
    ['hakketubyou', 'はっけつびょう'],
    ['kanpo', 'かんぽ'],
    ['kampo', 'かんぽ'],
    ['matcha', 'まっちゃ'],
    ['su-toma', 'すーとま'],
    ['jikken', 'じっけん'],
    ['zikken', 'じっけん'],
    ['ivent', null],
    ['cancer', null],
    ['hospital', null],
    ['がん', null],
    ['', null],
    ['a1', null],
  ])('%s: %s', (latin, kana) => expect(romajiToKana(latin)).toBe(kana))
})

describe('editDistance', () => {
  const distance = (one: string, other: string, most = 9): number =>
    editDistance(Array.from(one), Array.from(other), most)

  it.each<[string, string, number]>([
    ['', '', 0],
    ['がん', '', 2],
    ['がん', 'がん', 0],
    ['がん', 'かん', 1],
    ['abcd', 'acbd', 1],
    ['abc', 'ca', 3],
    ['kitten', 'sitting', 3],
    ['𠮷田', '吉田', 1],
  ])('%s and %s: %i', (one, other, expected) => {
    expect(distance(one, other)).toBe(expected)
    expect(distance(other, one)).toBe(expected)
  })

  it('stops where there is more than asked for', () => {
    expect(distance('abcdefgh', 'xxxxxxxx', 2)).toBe(3)
    expect(distance('a', 'abcdef', 2)).toBe(3)
  })

  it('is what trying everything finds', () => {
    const random = randomFrom(7)
    const word = (): string =>
      Array.from(
        { length: Math.floor(random() * 6) },
        () => 'がんけ'[Math.floor(random() * 3)],
      ).join('')
    for (let round = 0; round < 3000; round += 1) {
      const [one, other] = [word(), word()]
      expect(distance(one, other)).toBe(plainDistance(one, other))
      const most = Math.floor(random() * 4)
      expect(distance(one, other, most)).toBe(Math.min(most + 1, plainDistance(one, other)))
    }
  })
})

/** The definition, without any table. */
function plainDistance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length
  const costs = [
    plainDistance(one.slice(1), other) + 1,
    plainDistance(one, other.slice(1)) + 1,
    plainDistance(one.slice(1), other.slice(1)) + Number(one[0] !== other[0]),
  ]
  if (one.length > 1 && other.length > 1 && one[0] === other[1] && one[1] === other[0]) {
    costs.push(plainDistance(one.slice(2), other.slice(2)) + 1)
  }
  return Math.min(...costs)
}
