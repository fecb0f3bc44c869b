import { describe, expect, it } from '@jest/globals'
import { Dictionary, isKana, splitReading } from '@tokyo-cancer-portal/japanese-text'
import { organizations } from '../organizations'
import { glossary } from '.'

const wordings = glossary.flatMap(({ term, reading, otherWordings }) => [
  { text: term, reading },
  ...otherWordings,
])
const readings = new Map(wordings.map(({ text, reading }) => [text, reading]))

/** What a tokenizer with a general dictionary reads wrongly, some of it dangerously or embarrassingly so. */
const EASILY_MISREAD: [string, string][] = [
  ['生検', 'せいけん'],
  ['胆管', 'たんかん'],
  ['頭頸部', 'とうけいぶ'],
  ['内視鏡', 'ないしきょう'],
  ['妊孕性', 'にんようせい'],
  ['嚥下', 'えんげ'],
  ['褥瘡', 'じょくそう'],
  ['乳房', 'にゅうぼう'],
]

describe('the starting glossary', () => {
  it('should have as many terms as a reader can look through', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(60)
    expect(glossary.length).toBeLessThanOrEqual(90)
  })

  it.each(EASILY_MISREAD)('should read %s as %s', (text, reading) => {
    expect(readings.get(text)).toBe(reading)
  })

  it.each([
    ['墨東病院', 'ぼくとうびょういん'],
    ['慈恵会', 'じけいかい'],
  ])('should read %s in the names of hospitals as %s', (text, reading) => {
    const named = organizations.filter(({ name }) => name.includes(text))
    expect(named.length).toBeGreaterThan(0)
    for (const { name, nameKana } of named)
      expect([name, nameKana]).toEqual([name, expect.stringContaining(reading)])
  })

  it('should give every wording with kanji a reading in kana that fits it', () => {
    for (const { text, reading } of wordings) {
      if (/[^\u3040-\u30ff・]/.test(text)) {
        expect([text, isKana(reading ?? '')]).toEqual([text, true])
        const parts = splitReading(text, reading ?? '')
        expect([text, parts.map((part) => part.reading ?? part.base).join('')]).toEqual([
          text,
          expect.stringMatching(new RegExp(`^${reading ?? ''}$`, 'u')),
        ])
      }
    }
  })

  it('should say nothing twice', () => {
    const texts = wordings.map(({ text }) => text)
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
  })

  it('should be plain: one to three sentences, no numbers but months and years, no address', () => {
    for (const { term, explanation } of glossary) {
      expect([term, explanation.length <= 200]).toEqual([term, true])
      expect([term, /[。）]$/.test(explanation)]).toEqual([term, true])
      expect([term, explanation.split('。').length - 1 <= 3]).toEqual([term, true])
      expect([
        term,
        explanation.replaceAll(/1(?:か月|年間)/g, '').match(/[\d％%円]|https?:/),
      ]).toEqual([term, null])
    }
  })

  it('should not be confirmed by anybody yet', () => {
    for (const term of glossary) expect(term).not.toHaveProperty('lastConfirmedOn')
  })

  it('should name longer words that contain a wording of the term', () => {
    for (const { term, otherWordings, notWithin } of glossary) {
      for (const { text } of notWithin) {
        const inside = [term, ...otherWordings.map((one) => one.text)].some(
          (word) => text.includes(word) && text !== word,
        )
        expect([text, inside]).toEqual([text, true])
      }
    }
  })

  it.each([
    ['身分証を再発行します。', []],
    ['衛生検査所での生検', ['biopsy']],
    ['都道府県がん診療連携拠点病院', ['prefectural-core-hospital']],
    [
      '東京都がん診療連携拠点病院とがん診療連携拠点病院',
      ['metropolitan-core-hospital', 'designated-cancer-hospital'],
    ],
    ['産業医科大学の産業医', ['occupational-physician']],
    ['両立支援コーディネーターによる両立支援', ['balance-support-coordinator', 'balance-support']],
    ['東京都社会保険労務士会の社労士', ['sharoushi']],
    [
      '高額療養費は高額療養費制度で',
      ['high-cost-medical-expense-benefit', 'high-cost-medical-expense-benefit'],
    ],
  ])('should find in 「%s」 what is meant', (text, expected) => {
    const words = glossary.flatMap(({ slug, term, reading, otherWordings }) =>
      [{ text: term, reading }, ...otherWordings].map((one) => ({
        entry: slug,
        text: one.text,
        reading: one.reading ?? null,
        explained: true,
      })),
    )
    const stops = glossary.flatMap(({ notWithin }) => notWithin.map((one) => one.text))
    expect(new Dictionary(words, stops).find(text).map(({ word }) => word.entry)).toEqual(expected)
  })
})
