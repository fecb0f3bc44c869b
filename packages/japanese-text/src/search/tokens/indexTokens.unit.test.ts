import { describe, expect, it } from '@jest/globals'
import { foldForSearch } from '../fold/foldForSearch'
import { indexTokens, MOST_INDEX_BYTES } from './indexTokens'
import { quoteLexeme } from './quoteLexeme'
import { skeletonOf } from './skeletonOf'
import { toTsvector } from './toTsvector'

const tokensOf = (text: string): string[] => [...indexTokens(foldForSearch(text)).tokens]

describe('indexTokens', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['🙂！、', []],
    ['胃', ['胃']],
    ['胃がん', ['胃が', 'がん', 'ん']],
    ['がん。がん', ['がん', 'ん']],
    ['東京\n都', ['東京', '京', '都']],
    ['𠀋𠀌', ['𠀋𠀌', '𠀌']],
    ['CT検査', ['検査', '査', 'ct']],
    ['PET-CT', ['pet', 'petct', 'ct']],
    ['PET・CT', ['pet', 'petct', 'ct']],
    ['covid-19', ['covid', 'covid19', '19']],
    ['03-1234-5678', ['03', '031234', '0312345678', '1234', '12345678', '5678']],
    ['1.5', ['1', '1.5', '5']],
    ['1,000円', ['円', '1', '1000', '000']],
    ['5 10', ['5', '10']],
    ['a (b)', ['a', 'b']],
    ['取り組み', ['取り', '~取組', 'り組', '組み', 'み']],
    ['取組', ['取組', '組']],
    ['受け付けて', ['受け', '~受付', 'け付', '付け', '~付て', 'けて', 'て']],
    ['受けて', ['受け', 'けて', 'て']],
    ['行なう', ['行な', '~行う', 'なう', 'う']],
    ['食べ物', ['食べ', 'べ物', '物']],
    ['良い薬', ['良い', 'い薬', '薬']],
  ])('%j gives %j', (text, tokens) => {
    expect(tokensOf(text).toSorted()).toEqual(tokens.toSorted())
  })

  it('gives each token once, and the same every time', () => {
    const text = '取り組みの受け付け PET-CT '.repeat(50)
    const tokens = tokensOf(text)
    expect(new Set(tokens).size).toBe(tokens.length)
    expect(tokensOf(text)).toEqual(tokens)
  })

  it('keeps no lexeme of more than 64 characters', () => {
    const tokens = tokensOf(`${'x'.repeat(5000)} ${'𝔞'.repeat(100)}a-${'0'.repeat(3000)}`)
    expect(Math.max(...tokens.map((token) => Array.from(token).length))).toBe(64)
  })

  it('stops before PostgreSQL would refuse, and says so', () => {
    let text = ''
    for (let code = 0x4e00; code < 0x9fff; code += 1) {
      for (let other = 0; other < 20; other += 1) text += String.fromCharCode(code, 0x4e00 + other)
    }
    const { tokens, isComplete } = indexTokens(text)
    const bytes = tokens.reduce((sum, token) => sum + Buffer.byteLength(token), 0)
    expect(isComplete).toBe(false)
    expect(bytes).toBeLessThanOrEqual(MOST_INDEX_BYTES)
    expect(bytes).toBeGreaterThan(MOST_INDEX_BYTES - 300)
    expect(indexTokens('胃がん').isComplete).toBe(true)
  })
})

describe('skeletonOf', () => {
  it.each([
    ['取り組み', '取組'],
    ['取組み', '取組'],
    ['お申し込み先', 'お申込先'],
    ['受け付け時間', '受付時間'],
    ['問い合わせ先', '問合先'],
    ['問合せ', '問合'],
    ['手続きについて', '手続について'],
    ['見積もり', '見積'],
    ['引っ越し', '引越'],
    ['行なう', '行う'],
    ['治療が終わり', '治療が終り'],
    ['受けて', '受けて'],
    ['食べ物', '食べ物'],
    ['取り', '取り'],
    ['', ''],
  ])('%s is %s', (text, skeleton) => {
    expect(skeletonOf(text)).toBe(skeleton)
  })
})

describe('toTsvector', () => {
  it('quotes what PostgreSQL would read as a sign', () => {
    expect(quoteLexeme("a'b\\c")).toBe("'a''b\\\\c'")
    expect(toTsvector(['がん', '~取組'])).toBe("'がん' '~取組'")
    expect(toTsvector([])).toBe('')
  })
})
