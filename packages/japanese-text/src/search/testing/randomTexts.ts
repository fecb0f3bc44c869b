/** Pieces of which hostile and ordinary texts are put together. */
const PIECES = [
  ...Array.from(
    'がんカンヶケッツー－-・=々ゝゞヾ゛゜ｶﾞﾊﾟ一三月所取組申込受付行なう終わり合せ引っ越手続霞関京都東病院胃乳癌髙﨑𠮷𠮟葛',
  ),
  ...Array.from(
    'abcXYZéŌ0123456789.,:/_&+\'"“”「」『』（）()|!*\\%~@# \u3000\t\n\r\u0000\u200B\u00AD\uFE0F',
  ),
  ...Array.from('🙂ⅢΣς한글ไทยмир'),
  '\u3099',
  '\u0301',
  '\uD800',
  '\uDC00',
  '\u{E0100}',
  '取り組み',
  '申し込み',
  '受け付け',
  '問い合わせ先',
  'PET-CT',
  'covid-19',
  '03-1234-5678',
  'がん相談支援センター',
  '東京都',
  ' -',
  '㈱',
  '㌢',
]

/** A text of up to `most` pieces. */
export function randomText(random: () => number, most: number): string {
  const length = Math.floor(random() * (most + 1))
  return Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)] ?? '').join('')
}
