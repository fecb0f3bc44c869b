import { describe, expect, it } from '@jest/globals'
import { askingPart } from './askingPart'
import { isElsewhere } from './isElsewhere'
import { withoutManners } from './withoutManners'

describe('askingPart', () => {
  it.each([
    ['相談は無料ですか', '相談は無料ですか'],
    [
      '母が先月から入院しています。実家は遠く、毎週末に新幹線で通っていて疲れました。家族でも相談できる窓口はありますか。',
      '家族でも相談できる窓口はありますか。',
    ],
    [
      '夜分にすみません。父の検査が長引いていて、家族みんな落ち着きません。弟は仕事を休んでいます。高額療養費制度について教えてください。',
      '高額療養費制度について教えてください。',
    ],
    // Where nothing is asked, the end says what it is about.
    [
      '五年前に都内の大きな病院で手術をしました。それからは毎年の検査も問題なく、家族と過ごしていました。最近また働き始めました。',
      '最近また働き始めました。',
    ],
  ])('%s', (message, part) => {
    expect(askingPart(message)).toBe(part)
  })
})

describe('withoutManners', () => {
  it.each([
    ['緩和ケアについて教えてください', '緩和ケア'],
    [
      'お忙しいところ恐れ入りますが、高額療養費制度についてご教示いただけますと幸いです。',
      '高額療養費制度',
    ],
    ['緩和ケア外来さっさと教えろよ', '緩和ケア外来'],
    ['患者会しらへん？', '患者会'],
    ['患者サロンば知りたい', '患者サロンば'],
  ])('%s is about %s', (message, subject) => {
    const rest = withoutManners(message).replaceAll(/[\p{P}\s]/gu, '')
    expect(rest).toBe(subject)
  })

  it('keeps all of a message that is nothing else', () => {
    expect(withoutManners('教えてください')).toBe('教えてください')
  })
})

describe('isElsewhere', () => {
  it.each([
    ['名古屋の病院を教えて', true],
    ['hospitals in Yokohama', true],
    ['ペットのがんの病院', true],
    ['名古屋から東京の病院に通えますか', false],
    ['東京都の病院', false],
    ['立川の病院', false],
    ['犬山さんに聞いた患者会', false],
    ['千葉に住む母に話した', false],
  ])('%s: %s', (message, expected) => {
    expect(isElsewhere(message)).toBe(expected)
  })
})
