import { describe, expect, it } from '@jest/globals'
import { parseQuery } from './parseQuery'
import { QUERY_LIMITS } from './queryLimits'

/** がん 「胃がん検診」 pet|petct -東京 (left out: の) */
function written(typed: string): string {
  const { groups, excluded, leftOut, isShortened } = parseQuery(typed)
  const one = ({ alternatives }: (typeof groups)[number]): string =>
    alternatives
      .map(({ text, isExact, origin }) => (isExact && origin === 'typed' ? `「${text}」` : text))
      .join('|')
  return [
    ...groups.map(one),
    ...excluded.map((group) => `-${one(group)}`),
    ...leftOut.map((text) => `(${text})`),
    ...(isShortened ? ['…'] : []),
  ].join(' ')
}

describe('parseQuery', () => {
  it.each([
    ['', ''],
    ['   　 ', ''],
    ['乳がん', '乳がん'],
    ['乳がん　検診', '乳がん 検診'],
    ['乳がん 乳ガン', '乳がん'],
    // Phrases
    ['"胃がん 検診"', '「胃がん検診」'],
    ['“胃がん”', '「胃がん」'],
    ['「胃がん」講演会', '「胃がん」 講演会'],
    ['『second opinion』', '「second opinion」'],
    ['がん"', 'がん'],
    ['「がん', 'がん'],
    ['""', ''],
    ['"！"', '(！)'],
    // Exclusion
    ['がん -東京', 'がん -東京'],
    ['がん －「東京 都」', 'がん -「東京都」'],
    ['がん ー東京', 'がん -東京'],
    ['ー東京', 'ー東京'],
    ['-東京', '東京'],
    ['- 東京', '東京 (-)'],
    ['-5', '5'],
    ['covid -19', 'covid|covid19 19|covid19'],
    ['セカンドオピニオン-外来', 'せかんどおぴにおん 外来'],
    ['! -東京', '東京 (!)'],
    ['がん --東京', 'がん 東京'],
    ['がん -🙂', 'がん (🙂)'],
    // Latin words and numbers
    ['pet ct', 'pet|petct ct|petct'],
    ['PET-CT', 'pet-ct'],
    ['がん pet 検査 ct', 'がん pet 検査 ct'],
    [
      '03 1234 5678',
      '03|031234|0312345678 1234|031234|0312345678|12345678 5678|0312345678|12345678',
    ],
    ['１．５', '1.5'],
    ['100%', '100'],
    // Signs
    ['医師・看護師', '医師 看護師'],
    ['がん？', 'がん'],
    ['🙂', '(🙂)'],
    ["'a' & b | !c:* \\ % _", 'a|ab|abc b|ab|abc|bc c|abc|bc (&) (|) (\\) (%) (_)'],
    // Sentences
    ['乳がんの治療', '乳がん 治療 (の)'],
    ['乳がんの治療について教えてください', '乳がん 治療 (の) (について教えてください)'],
    ['乳がんは遺伝しますか', '乳がん 遺伝 (は) (しますか)'],
    ['副作用とは', '副作用 (とは)'],
    ['治療と仕事の両立支援', '治療 仕事 両立支援 (と) (の)'],
    ['検診を受けたい', '検診 受けたい (を)'],
    ['"乳がんの治療"', '「乳がんの治療」'],
    ['虎の門病院', '虎の門病院'],
    ['虎ノ門病院', '虎の門病院'],
    ['井の頭', '井の頭'],
    ['大腸がん', '大腸がん'],
    ['とは', 'とは'],
    ['がんとは', 'がんとは'],
    ['いのちの電話', 'いのち 電話 (の)'],
    // Unseen characters
    ['乳\u0000がん\u200B', '乳がん'],
    ['\uFEFF-東京 がん', 'がん -東京'],
    ['\uD800', '(\uD800)'],
  ])('%j asks for %s', (typed, expected) => {
    expect(written(typed)).toBe(expected)
  })

  it('keeps together what is one word', () => {
    const isWord = (folded: string) => folded === 'こどものがん' || folded === '子どものがん'
    const { groups } = parseQuery('子どものがん　乳がんの治療', isWord)
    expect(groups.map(({ typed }) => typed)).toEqual(['子どものがん', '乳がん', '治療'])
  })

  it('looks at so many characters and words only, and says so', () => {
    const long = parseQuery('が'.repeat(5000))
    expect(long.isShortened).toBe(true)
    expect(long.groups[0]?.alternatives[0]?.text).toHaveLength(QUERY_LIMITS.characters)
    const many = parseQuery(Array.from({ length: 200 }, (_, n) => `語${n}`).join(' '))
    expect([many.isShortened, many.groups.length]).toEqual([true, QUERY_LIMITS.words])
    expect(parseQuery('𠀋'.repeat(5000)).groups[0]?.alternatives[0]?.text).toHaveLength(
      QUERY_LIMITS.characters * 2,
    )
    expect(parseQuery(Array.from({ length: 30 }, (_, n) => `語${n}`).join(' ')).isShortened).toBe(
      false,
    )
  })
})
