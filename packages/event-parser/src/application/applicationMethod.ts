import { sectionsAbout } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, Span } from '../model/Found'
import { firstParagraph, linesIn, wordsOf } from '../text/words'

const BY =
  /電話|メール|FAX|ファクス|フォーム|QRコード|窓口|ホームページ|はがき|Web|ウェブ|受付|申し?込|ください|ダイヤル|サイト/iu
/** A line that begins with a number or an address has a field of its own. */
const OWN_FIELD =
  /^[ \t]{0,10}(?:[^\p{L}\p{N}\n]{0,3})(?:(?:T ?E ?L|電 {0,3}話(?:番号)?|F ?A ?X|ファ(?:ッ)?クス|E-?mail|メール(?:アドレス)?|URL|U ?R ?L|Web|ホームページ|HP)[ \t]{0,6}(?:[:\t ]|(?=\d|\(0))|https?:|0\d{1,4}-|[\w.+-]{1,40}@)/iu
const WAY = /(?:で|にて|から|より|へ|まで)$/u
const BARE =
  /https?:[!-~]*|[\w.+-]+@[\w.-]+|[\d()-]{6,}|TEL|FAX|電話(?:番号)?|メール|E-?mail|URL|内線|直通|平日|[\s\p{P}\p{S}\d]/giu

/** How one applies, in the words of the text. */
export function applicationMethod(flyer: Flyer): Found<string> | undefined {
  for (const section of sectionsAbout(flyer, 'apply')) {
    const words = wordsIn(flyer, firstParagraph(flyer, section))
    const text = words && flyer.plain.slice(words.start, words.end)
    if (!words || !text || !BY.test(text)) continue
    if (text.replaceAll(BARE, '').length < 4 && !WAY.test(text)) continue
    // Where the desk to ask stands behind the same label, the first line tells which of both it is.
    const [line = ''] = text.split('\n')
    if (section.kinds.includes('contact') && !/ください|下さい|にて|お願い/u.test(line)) continue
    return wordsOf(flyer, words, 200)
  }
  return undefined
}

function wordsIn(flyer: Flyer, paragraph: Span): Span | undefined {
  const lines = linesIn(flyer, paragraph)
  const own = lines.findIndex(({ start, end }) => OWN_FIELD.test(flyer.plain.slice(start, end)))
  if (own === 0 && lines.length > 1) return undefined
  const last = lines[own > 0 ? own - 1 : lines.length - 1]
  return last && { start: paragraph.start, end: last.end }
}
