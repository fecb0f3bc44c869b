const DIGITS = '〇一二三四五六七八九'

/** A whole number below 10,000 in digits or in kanji (`49`, `四十九`, `二〇`, `百二十`); null for anything else. */
export function readNumber(text: string): number | null {
  if (/^[0-9]{1,4}$/.test(text)) return Number(text)
  if (/^[〇一二三四五六七八九]{1,4}$/.test(text)) {
    return Number(Array.from(text, (digit) => DIGITS.indexOf(digit)).join(''))
  }
  const parts =
    /^(?:([一二三四五六七八九])?千)?(?:([一二三四五六七八九])?百)?(?:([一二三四五六七八九])?十)?([一二三四五六七八九])?$/.exec(
      text,
    )
  if (!parts || text === '') return null
  const [, thousands, hundreds, tens, ones] = parts
  const worth = (digit: string | undefined, unit: string, value: number) =>
    text.includes(unit) ? (digit ? DIGITS.indexOf(digit) : 1) * value : 0
  return (
    worth(thousands, '千', 1000) +
    worth(hundreds, '百', 100) +
    worth(tens, '十', 10) +
    (ones ? DIGITS.indexOf(ones) : 0)
  )
}
