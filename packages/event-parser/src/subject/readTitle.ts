import { readLabel } from '../labels/readLabel'
import { sectionsAbout } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, FoundFields, Span } from '../model/Found'
import { trimSpan } from '../text/trimSpan'
import { firstLine, wordsOf } from '../text/words'
import { titleCandidates } from './titleCandidates'

/** The name of the event: behind a label, else the line at the top that names a gathering. */
export function readTitle(flyer: Flyer): FoundFields {
  const [labelled] = sectionsAbout(flyer, 'title')
  if (labelled && labelled.end > labelled.start)
    return { title: titleIn(flyer, firstLine(flyer, labelled)) }
  const [best] = titleCandidates(flyer).toSorted((one, other) => other.score - one.score)
  return best ? { title: titleIn(flyer, withNextLine(flyer, best.span)) } : {}
}

/** 市民公開講座 and, on the next line, 「…」 are one name. */
function withNextLine(flyer: Flyer, span: Span): Span {
  const index = flyer.lines.findIndex(({ end }) => end >= span.end)
  const line = flyer.lines[index]
  const next = flyer.lines[index + 1]
  if (!line || !next || trimSpan(flyer.plain, line).end !== span.end) return span
  const words = trimSpan(flyer.plain, next)
  const isQuoted = /^[「『][^\n]{2,60}[」』]$/u.test(flyer.plain.slice(words.start, words.end))
  const isName = isQuoted && !/[「『]/u.test(flyer.plain.slice(span.start, span.end))
  return isName && !readLabel(flyer.plain, next.start, next.end, 'line')
    ? { start: span.start, end: words.end }
    : span
}

const ADVERT =
  /^[【[(<《](?:再送|重要|拡散希望|(?:開催)?(?:の)?(?:ご|お)?(?:案内|知らせ)|参加者?募集(?:中)?|募集|無料|参加無料|締切間近|イベント)[】\])>》] ?|^(?:Re|Fwd?|FW): ?/iu
/** A date in brackets behind the name: （7/9）, （6月17日開催）. */
const DATED = /[ \t]{0,3}[([]?\(?\d{1,2}(?:\/|月)\d{1,2}日?(?:\(.\))?(?:開催)?[)\]]$/u
const PAIRS: Readonly<Record<string, string>> = {
  '<': '>',
  '【': '】',
  '《': '》',
  '≪': '≫',
  '[': ']',
  '〈': '〉',
}

/** Names are shorter, even with what decorates them. */
const LONGEST = 200

/** The name without what decorates it. */
function titleIn(flyer: Flyer, line: Span): Found<string> | undefined {
  let { start, end } = trimSpan(flyer.plain, {
    start: line.start,
    end: Math.min(line.end, line.start + LONGEST),
  })
  for (;;) {
    const advert = ADVERT.exec(flyer.plain.slice(start, start + 16))?.[0].length ?? 0
    const front = /^[^\p{L}\p{N}「『【《<≪〈[(""“]/u.test(flyer.plain.slice(start, start + 2))
      ? firstLength(flyer.plain, start)
      : 0
    const last = flyer.plain.charAt(end - 1)
    const isPaired =
      PAIRS[flyer.plain.charAt(start)] === last &&
      !flyer.plain.slice(start + 1, end - 1).includes(last)
    if (start >= end) return undefined
    if (advert > 0 || front > 0) start += advert || front
    else if (isPaired) {
      start += 1
      end -= 1
    } else break
  }
  while (end > start && /[^\p{L}\p{N}」』】》>)\]≫〉~!?-]/u.test(flyer.plain.charAt(end - 1)))
    end -= 1
  const dated = DATED.exec(flyer.plain.slice(start, end))
  return wordsOf(flyer, { start, end: dated && dated.index > 3 ? start + dated.index : end }, 120)
}

const firstLength = (plain: string, at: number): number =>
  String.fromCodePoint(plain.codePointAt(at) ?? 0).length
