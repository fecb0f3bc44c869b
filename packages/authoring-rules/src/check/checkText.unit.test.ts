import { describe, expect, it, test } from '@jest/globals'
import { DEFAULT_DICTIONARIES } from '../dictionaries/defaultDictionaries'
import { bold, box, number, p, page, t, TODAY } from '../testing/build'
import { checkContent } from './checkDocument'
import { checkText } from './checkText'

const context = { today: TODAY }
const prose = (text: string) => ({ path: 'summary', role: 'prose', text }) as const
const rules = (text: string, dictionaries = DEFAULT_DICTIONARIES) =>
  checkText(prose(text), { today: TODAY, dictionaries }).map(({ rule }) => rule)

describe('checkText', () => {
  it('names the field and the place, the gravest first', () => {
    const findings = checkText(prose('来月の2026年12月10日（水）'), context)
    expect(findings.map(({ rule, field, place }) => ({ rule, field, place }))).toEqual([
      { rule: 'DAT-2', field: 'summary', place: { node: [], start: 3, end: 17 } },
      { rule: 'DAT-3', field: 'summary', place: { node: [], start: 0, end: 2 } },
    ])
  })

  it('follows the dictionaries', () => {
    const own = {
      ...DEFAULT_DICTIONARIES,
      words: [{ from: '当院', to: 'この病院', reason: 'だれの病院かが分かるように書きます。' }],
      symbols: [{ from: '♨', to: '温泉' }],
      names: ['患者様相談室', '当院だより', '日本一クリニック'],
    }
    expect(rules('当院の患者様相談室', own)).toEqual(['TXT-4'])
    expect(rules('当院だより、患者様相談室、日本一クリニック', own)).toEqual([])
    expect(rules('「日本一」のクリニック', own)).toEqual(['ADV-1'])
    expect(checkText(prose('♨'), { today: TODAY, dictionaries: own })[0]?.fix).toMatchObject({
      to: '温泉',
    })
  })

  it('takes a dictionary that holds nothing, or nonsense', () => {
    const odd = {
      ...DEFAULT_DICTIONARIES,
      words: [
        { from: '', to: 'x', reason: '' },
        { from: '会', to: '会会', reason: '理由です。' },
      ],
      names: ['', '('],
      symbols: [],
      relativeWords: [{ word: '', unless: [''] }],
    }
    expect(rules('会（①）', odd)).toEqual(['TXT-4', 'CHR-3'])
    // Replacing it would bring it back.
    expect(checkText(prose('会'), { today: TODAY, dictionaries: odd })[0]?.fix).toBeUndefined()
  })
})

describe('a rich text', () => {
  test('is read across its nodes', () => {
    const body = page(p('2026年12月10日（', bold('水'), '）に開きます。'))
    const [finding] = checkContent(body, context)
    expect(finding).toMatchObject({ rule: 'DAT-2', place: { node: [0, 0], start: 0, end: 12 } })
  })

  test('is not mended where the words are in several nodes', () => {
    const [finding] = checkContent(page(p('患者', bold('様'))), context)
    expect(finding).toMatchObject({ rule: 'TXT-4', snippet: '患者様' })
    expect(finding?.fix).toBeUndefined()
  })

  test('has texts in boxes and numbers that are counted', () => {
    const findings = checkContent(
      page(p('都内の', number, 'にあります。'), box(t('題'), t('患者様'))),
      context,
    )
    expect(findings).toMatchObject([{ rule: 'TXT-4', place: { node: [1, 1], start: 0, end: 3 } }])
  })
})
