import { describe, expect, it } from '@jest/globals'
import { readFileText } from './readFileText'
import { makePdf } from './testing/makePdf'
import { rawPdf } from './testing/rawPdf'

const TEXT =
  'がんと診断された方が、働きながら治療を続けるために、職場と医療機関、がん相談支援センターがどのように力を合わせられるかをまとめた冊子です。'

/** Holds no letters: what they are is said by a table of the library (the Shift_JIS of old programs). */
const SHIFT_JIS_FONT = `<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /90ms-RKSJ-H
  /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /DW 1000
    /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >>
    /FontDescriptor << /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /FontBBox [0 0 1000 1000]
      /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >> >>] >>`
/** 緩和ケアの相談窓口をご案内します。お気軽にお電話ください。 */
const SHIFT_JIS =
  '8ac998618350834182cc918a926b918b8cfb82f082b288c493e082b582dc82b7814282a88b438c7982c982a893649862' +
  '82ad82be82b382a28142'

describe('readFileText', () => {
  it('reads Japanese that is written with an embedded font, across the ends of lines', async () => {
    const reading = await readFileText(await makePdf([TEXT, '二ページ目の見出し']))
    expect(reading).toEqual({ outcome: 'text', passages: [TEXT, '二ページ目の見出し'] })
  })

  it('reads Japanese whose characters are named by a table of codes alone', async () => {
    const pdf = rawPdf(`BT /F1 12 Tf 50 700 Td <${SHIFT_JIS}> Tj ET`, { font: SHIFT_JIS_FONT })
    const { outcome, passages } = await readFileText(pdf)
    expect({ outcome, passages }).toEqual({
      outcome: 'text',
      passages: ['緩和ケアの相談窓口をご案内します。お気軽にお電話ください。'],
    })
  })

  it.each<[string, string, () => Promise<Buffer> | Buffer]>([
    ['none', 'pages that are pictures', () => makePdf(['', ''])],
    ['none', 'pictures with a number on each page', () => makePdf(['1', '', '2'])],
    ['locked', 'a password', () => makePdf([TEXT], { userPassword: 'x', pdfVersion: '1.7' })],
    ['broken', 'what is no PDF', () => Buffer.from('%PDF-1.7 これはPDFではありません')],
    ['broken', 'nothing', () => Buffer.alloc(0)],
  ])('says %s of %s', async (outcome, _what, make) => {
    expect(await readFileText(await make())).toEqual({ outcome, passages: [] })
  })

  it('keeps no more of a file than it may', async () => {
    const long = await makePdf(Array.from({ length: 60 }, () => TEXT.repeat(30)))
    const { passages } = await readFileText(long)
    expect(passages.join('').length).toBe(80_000)
  })

  it('ends what takes too long, and too much memory', async () => {
    const bomb = rawPdf(Buffer.alloc(300_000_000, ' '), { deflated: 2 })
    expect(bomb.length).toBeLessThan(100_000)
    const small = { milliseconds: 30_000, megabytes: 250 }
    expect((await readFileText(bomb, { limits: small })).outcome).toBe('too-much')
    const brief = { milliseconds: 700, megabytes: 600 }
    expect((await readFileText(bomb, { limits: brief })).outcome).toBe('too-much')
  })

  it('blames no file for being stopped', async () => {
    const pdf = await makePdf([TEXT])
    await expect(readFileText(pdf, { signal: AbortSignal.timeout(200) })).rejects.toThrow()
  })
})
