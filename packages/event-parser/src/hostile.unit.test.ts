import { describe, expect, it } from '@jest/globals'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { LONGEST_TEXT, parseEvent } from './parseEvent'

const TODAY = '2026-05-11'
const UNITS = [
  ...[
    '1',
    '1 ',
    '１',
    '１２',
    '12/',
    '6/17',
    '6/17 ',
    '6/17・',
    '6月17日、',
    '17日、',
    '令和8年',
    '令和8年(',
    '2026',
  ],
  ...[
    '2026-',
    '2026/6/17(',
    '(水)',
    '(',
    '[',
    '「',
    '【',
    '】',
    '【日時】',
    '■',
    '■日時:',
    '日 時 ',
    '日',
    '月',
  ],
  ...[
    '第1',
    '第1回',
    '第1回 6/17 ',
    '第1・',
    '第1、2',
    '毎月第3',
    '毎週',
    '毎週水・',
    '〜',
    '~ ',
    'ー',
    '13:',
    '13:00',
  ],
  ...[
    '13:00~',
    '13:00〜14:00 ',
    '13:00開場',
    '開場 13:00 ',
    '午前',
    '午後2時',
    '14~',
    'ｶﾞ',
    'ﾞ',
    'ｱ',
    '\u3099',
    '　',
    ' ',
  ],
  ...[
    '\t',
    '\n',
    '\n\n',
    ' \n',
    '\t\n',
    '日時\t会場\n',
    'a\tb\n',
    '0',
    '03-',
    '03-1234-',
    '03-1234-5678',
    '0312345678 ',
  ],
  ...[
    '内線',
    'FAX',
    'TEL03-1234-5678 内線',
    'a@',
    '@',
    'a@a.',
    'a',
    'http://',
    'http://a',
    'www.',
    'https://a.jp/)',
  ],
  ...[
    '東京都',
    '新宿区',
    '東京都新宿区西',
    '新宿区西新宿2-',
    '〒',
    '〒160-0023',
    '定員',
    '定員:',
    '20名',
    '無料',
    '500円,',
  ],
  ...[
    '締切',
    '締切6月10日まで',
    'から受付開始',
    '前日',
    '3日前',
    'お申し込み',
    '会場とオンライン',
    'URLを',
    '、当院',
    'どなたでも',
  ],
  ...[
    '患者',
    'がん患者さんとご家族',
    '主催:',
    '主催:あ、',
    '共催:',
    '①',
    '①10:00~11:00 ',
    '😊',
    '\uD83D',
    '\u200B',
    'サロン',
  ],
  ...[
    'サロン\n',
    '受付時間',
    '平日',
    '平日9:00~17:00(',
    '※',
    '※あ',
    '祝日',
    '対象:',
    '持ち物:あ\n',
    '\r\n',
    '\r',
    'ＴＥＬ',
    '。',
  ],
]

const repeated = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Milliseconds that the processor worked, whatever else the machine does: the least of some rounds. */
function took(text: string): number {
  const rounds = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage()
    parseEvent(text, { today: TODAY })
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...rounds)
}

/** Four times the text takes four times as long; the square would be sixteen times. */
const MOST_RATIO = 10
/** Too short to be compared. */
const NOISE_MS = 40

describe('a text four times as long', () => {
  it.each(UNITS)('of %j takes no more than its share', (unit) => {
    const short = took(repeated(unit, LONGEST_TEXT / 4))
    const long = took(repeated(unit, LONGEST_TEXT))
    expect(long).toBeLessThan(MOST_RATIO * short + NOISE_MS)
  })
})

describe('anything at all', () => {
  const random = randomFrom(20261128)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const texts = Array.from({ length: 400 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 40) }, () => pick(UNITS)).join(
      pick(['', '\n', ' ', '、']),
    ),
  )

  it('is read without an error, and every phrase is a slice of the text', () => {
    for (const text of texts) {
      const { fields, conflicts } = parseEvent(text, { today: TODAY })
      const phrases = [...Object.values(fields), ...conflicts].flatMap((one) => one.phrases)
      for (const phrase of phrases) expect(text.slice(phrase.start, phrase.end)).toBe(phrase.text)
    }
  })
})

it('what is behind the longest text is not read', () => {
  const text = `${'あ'.repeat(LONGEST_TEXT)}\n日時：2026年6月17日（水）14:00〜15:30`
  expect(parseEvent(text, { today: TODAY }).fields.occurrences).toBeUndefined()
})

it.each(['', '2026-02-30', '令和8年'])('the day %j is refused', (today) => {
  expect(() => parseEvent('', { today })).toThrow(RangeError)
})
