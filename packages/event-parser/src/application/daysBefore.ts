import { kindsAt } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { FoundFields } from '../model/Found'
import { behind } from '../text/beside'
import { within } from '../text/within'

const DAYS = /(?:(前日)|(?<![\d.])(\d{1,2}|[一二三])[ \t]?(日|週間)前)(?:の)?/gu
const UNTIL = /^[^。\n]{0,12}(?:まで|迄|締め?切|〆)/u
/** Until then something else happens: the address is sent, one can cancel. */
const OTHERWISE = /送|お知らせします|お知らせいたします|ご案内|キャンセル|中止|取り?消|配信|届/u
const KANJI = '一二三'
const REST = 50

/** 各回の3日前まで: how many days before each date one can apply, and until what time. */
export function daysBefore(flyer: Flyer): FoundFields {
  for (const match of flyer.plain.matchAll(DAYS)) {
    const start = match.index
    const end = start + match[0].length
    const rest = behind(flyer.plain, end, REST).split('。')[0] ?? ''
    const kinds = kindsAt(flyer, start)
    const isDeadline = kinds.includes('deadline')
    if (!isDeadline && !UNTIL.test(rest)) continue
    if (OTHERWISE.test(rest) || kinds.some((kind) => kind === 'online' || kind === 'other'))
      continue
    const days = match[1] ? 1 : numberOf(match[2] ?? '') * (match[3] === '週間' ? 7 : 1)
    const [time] = within(flyer.times, {
      start: end,
      end: end + (UNTIL.exec(rest)?.[0].length ?? 0),
    })
    const until = time?.endTime ?? time?.startTime
    return {
      'application.deadlineDaysBefore': { value: days, spans: [{ start, end }] },
      'application.deadlineTime':
        time && until !== undefined
          ? { value: until, spans: [{ start: time.start, end: time.end }] }
          : undefined,
    }
  }
  return {}
}

const numberOf = (written: string): number =>
  KANJI.includes(written) ? KANJI.indexOf(written) + 1 : Number(written)
