import { describe, expect, it } from '@jest/globals'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { buildReadings, type WordReading } from './buildReadings'
import { readBeginning, readKana } from './readKana'

const ENTRIES: WordReading[] = [
  ['乳がん', 'にゅうがん', 50],
  ['乳', 'にゅう', 5],
  ['入', 'にゅう', 3],
  ['がん', 'がん', 500],
  ['癌', 'がん', 100],
  ['眼', 'がん', 2],
  ['治療', 'ちりょう', 200],
  ['検診', 'けんしん', 80],
  ['献身', 'けんしん', 1],
  ['相談', 'そうだん', 90],
  ['支援', 'しえん', 90],
  ['センター', 'センター', 70],
  ['子宮', 'しきゅう', 20],
  ['至急', 'しきゅう', 2],
  ['頸がん', 'けいがん', 10],
  ['緩和ケア', 'かんわケア', 30],
  ['仕事', 'しごと', 60],
].map(([word, reading, count]) => ({ word, reading, count }) as WordReading)
const readings = buildReadings(ENTRIES)
const texts = (typed: string): string[] => readKana(readings, typed).map(({ text }) => text)

describe('readKana', () => {
  it.each([
    ['にゅうがん', '乳がん'],
    ['ニュウガン', '乳がん'],
    ['ﾆｭｳｶﾞﾝ', '乳がん'],
    ['にゅうがんけんしん', '乳がん検診'],
    ['にゅうがんのちりょう', '乳がんの治療'],
    ['ちりょうとしごと', '治療と仕事'],
    ['そうだんしえんセンター', '相談支援センター'],
    ['そうだんしえんせんたー', '相談支援センター'],
    ['しきゅうけいがん', '子宮頸がん'],
    ['かんわけあ', '緩和ケア'],
    ['がん', 'がん'],
  ])('%s is %s', (typed, text) => {
    expect(texts(typed)[0]).toBe(text)
  })

  it('gives the likelier ways first, each once', () => {
    expect(texts('がん')).toEqual(['がん', '癌', '眼'])
    const ways = readKana(readings, 'にゅうがんけんしん', { most: 3 })
    expect(ways).toHaveLength(3)
    expect(ways.map(({ cost }) => cost)).toEqual(
      ways.map(({ cost }) => cost).toSorted((a, b) => a - b),
    )
    expect(ways[0]?.words).toEqual([
      { word: '乳がん', reading: 'にゅうがん' },
      { word: '検診', reading: 'けんしん' },
    ])
  })

  it.each(['', '乳がん', 'cancer', 'らーめん', 'の', 'がんの', 'のがん', '🙂', 'が'.repeat(5000)])(
    'knows no way to write %.10j',
    (typed) => expect(texts(typed)).toEqual([]),
  )

  it('finds the best of all ways, with a beam that is wide enough', () => {
    const random = randomFrom(8)
    const kana = 'あいう'
    const word = (most: number): string =>
      Array.from(
        { length: 1 + Math.floor(random() * most) },
        () => kana[Math.floor(random() * 3)],
      ).join('')
    for (let round = 0; round < 300; round += 1) {
      const entries = Array.from({ length: 8 }, (_, n) => ({
        word: `語${n}`,
        reading: word(3),
        count: 1 + Math.floor(random() * 50),
      }))
      const typed = word(7)
      const dictionary = buildReadings(entries)
      const best = readKana(dictionary, typed, { beam: 1000 })[0]
      expect(best?.cost ?? Infinity).toBeCloseTo(cheapest(dictionary, typed), 9)
    }
  })

  it('is the same whatever order the entries have', () => {
    const other = buildReadings(ENTRIES.toReversed())
    expect(readKana(other, 'にゅうがんけんしん')).toEqual(readKana(readings, 'にゅうがんけんしん'))
  })

  it('takes no longer than its beam allows', () => {
    const many = buildReadings(
      Array.from({ length: 5000 }, (_, n) => ({
        word: `語${n}`,
        reading: 'あ'.repeat(1 + (n % 20)),
        count: n,
      })),
    )
    const before = performance.now()
    expect(readKana(many, 'あ'.repeat(60))).toHaveLength(5)
    expect(performance.now() - before).toBeLessThan(3000)
  })
})

describe('readBeginning', () => {
  it.each([
    ['にゅうがんけんしんをうけたい', 3, 'にゅうがんけんしん', '乳がん検診'],
    ['ちりょうとしごとのこと', 3, 'ちりょうとしごと', '治療と仕事'],
    // A particle is no end.
    ['ちりょうの', 3, 'ちりょう', '治療'],
  ])('of %s has %s', (typed, shortest, kana, written) => {
    expect(readBeginning(readings, typed, shortest)).toEqual({ kana, written })
  })

  it.each([
    ['しごと', 4],
    // As it stands.
    ['がん', 2],
    ['らーめん', 1],
    ['乳がん', 1],
    ['', 1],
    ['が'.repeat(5000), 1],
  ])('of %.10j has nothing of %i characters', (typed, shortest) => {
    expect(readBeginning(readings, typed, shortest)).toBeNull()
  })

  it('finds the longest of all beginnings that can be read by themselves', () => {
    const random = randomFrom(9)
    const pieces = [
      'がん',
      'にゅう',
      'の',
      'と',
      'けんしん',
      'しきゅう',
      'ら',
      'ー',
      'けいがん',
      'を',
    ]
    for (let round = 0; round < 300; round += 1) {
      const typed = Array.from(
        { length: 1 + Math.floor(random() * 6) },
        () => pieces[Math.floor(random() * pieces.length)],
      ).join('')
      const alone = Array.from({ length: typed.length }, (_, at) => typed.slice(0, at + 1))
        .map((kana) => ({ kana, written: readKana(readings, kana, { most: 1 })[0]?.text }))
        .findLast(({ kana, written }) => written !== undefined && written !== kana)
      expect(readBeginning(readings, typed, 1)).toEqual(alone ?? null)
    }
  })
})

/** The cost of the cheapest way, by trying all; each word costs 1 more. */
function cheapest({ words }: ReturnType<typeof buildReadings>, kana: string): number {
  if (kana === '') return 0
  const costs = Array.from({ length: kana.length }, (_, index) => index + 1).flatMap((length) =>
    (words.get(kana.slice(0, length)) ?? []).map(
      ({ cost }) => cost + 1 + cheapest({ words, longest: 0 }, kana.slice(length)),
    ),
  )
  return Math.min(Infinity, ...costs)
}
