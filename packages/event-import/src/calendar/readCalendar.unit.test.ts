import { describe, expect, it } from '@jest/globals'

import { rowIdentity } from '../rows/rowIdentity'
import { calendar, NEW_YORK, vevent } from '../testing/calendar'
import { readCalendar } from './readCalendar'

const TODAY = '2026-12-01'

function read(...lines: string[]) {
  const outcome = readCalendar(calendar(...lines), { today: TODAY })
  if ('problem' in outcome) throw new Error(outcome.problem)
  return outcome
}
function one(...lines: string[]) {
  const [row, ...others] = read(...lines).rows
  if (!row || others.length > 0) throw new Error('not one row')
  return row
}
type Date = { date: string; startTime: string | null; endTime: string | null }
const datesOf = (...lines: string[]) =>
  ((one(...lines).values.get('occurrences') ?? []) as Date[]).map(({ date, startTime, endTime }) =>
    [date, [startTime, endTime].filter(Boolean).join('-')].join(' ').trim(),
  )
const about = (column: string, ...lines: string[]) =>
  one(...lines)
    .messages.filter((message) => message.column === column)
    .map(({ message, isProblem }) => `${isProblem ? '!' : ''}${message}`)
const said = (...lines: string[]) => about('日時', ...lines)
const problemOf = (text: string) => {
  const outcome = readCalendar(text, { today: TODAY })
  return 'problem' in outcome ? outcome.problem : null
}

const sixty = () => Array.from({ length: 60 }, (_, at) => at).join(',')

describe('when', () => {
  it.each<[string, string[], string[]]>([
    ['UTC', ['DTSTART:20261210T050000Z', 'DTEND:20261210T063000Z'], ['2026-12-10 14:00-15:30']],
    ['UTC of the day before', ['DTSTART:20261210T150000Z'], ['2026-12-11 00:00']],
    [
      'Japan by name alone',
      ['DTSTART;TZID=Asia/Tokyo:20261210T140000', 'DURATION:PT90M'],
      ['2026-12-10 14:00-15:30'],
    ],
    [
      'Japan as Windows calls it',
      ['DTSTART;TZID=Tokyo Standard Time:20261210T140000'],
      ['2026-12-10 14:00'],
    ],
    [
      'another zone by its rules',
      ['DTSTART;TZID=America/New_York:20261210T200000'],
      ['2026-12-11 10:00'],
    ],
    ['a floating time', ['DTSTART:20261210T140000'], ['2026-12-10 14:00']],
    ['a whole day', ['DTSTART;VALUE=DATE:20261210', 'DTEND;VALUE=DATE:20261211'], ['2026-12-10']],
    ['a whole day without an end', ['DTSTART;VALUE=DATE:20261210'], ['2026-12-10']],
    [
      'whole days',
      ['DTSTART;VALUE=DATE:20261230', 'DTEND;VALUE=DATE:20270102'],
      ['2026-12-30', '2026-12-31', '2027-01-01'],
    ],
    [
      'whole days that have begun',
      ['DTSTART;VALUE=DATE:20261129', 'DTEND;VALUE=DATE:20261203'],
      ['2026-12-01', '2026-12-02'],
    ],
    [
      'several days with times',
      ['DTSTART:20261210T010000Z', 'DTEND:20261212T060000Z'],
      ['2026-12-10 10:00', '2026-12-11', '2026-12-12'],
    ],
    ['over night', ['DTSTART:20261210T120000Z', 'DTEND:20261210T160000Z'], ['2026-12-10 21:00']],
    [
      'until midnight',
      ['DTSTART:20261210T120000Z', 'DTEND:20261210T150000Z'],
      ['2026-12-10 21:00'],
    ],
    ['no length', ['DTSTART:20261210T050000Z', 'DTEND:20261210T050000Z'], ['2026-12-10 14:00']],
    ['an end before', ['DTSTART:20261210T050000Z', 'DTEND:20261209T050000Z'], ['2026-12-10 14:00']],
  ])('%s', (_what, lines, expected) => {
    expect(datesOf(...NEW_YORK, ...vevent(...lines))).toEqual(expected)
  })

  it.each<[string, string[], string]>([
    ['a floating time', ['DTSTART:20261210T140000'], '日本の時刻として読みました'],
    ['over night', ['DTSTART:20261210T120000Z', 'DTEND:20261210T160000Z'], '終わりが次の日'],
    ['several days', ['DTSTART:20261210T010000Z', 'DTEND:20261212T060000Z'], '1日ずつに分けました'],
    ['forty days', ['DTSTART;VALUE=DATE:20261210', 'DTEND;VALUE=DATE:20270120'], 'はじめの日だけ'],
    ['an end before', ['DTSTART:20261210T050000Z', 'DTEND:20261209T050000Z'], 'より前'],
    [
      'an end in an unknown zone',
      ['DTSTART:20261210T050000Z', 'DTEND;TZID=Mars/Base:20261210T060000'],
      '!時間帯「Mars/Base」',
    ],
    ['an unknown zone', ['DTSTART;TZID=Mars/Base:20261210T140000'], '!時間帯「Mars/Base」'],
    ['a day that is none', ['DTSTART;VALUE=DATE:20260230'], '!日時として読み取れません。'],
    ['a time that is none', ['DTSTART:20261210T996000Z'], '!日時として読み取れません。'],
    ['a beginning without sense', ['DTSTART:soon'], '!'],
    ['no beginning', ['DTEND:20261210T050000Z'], '!始まりの日時がありません。'],
    ['an end in thousands of years', ['DTSTART:20261210T050000Z', 'DTEND:99991210T050000Z'], '!'],
    ['a length without end', ['DTSTART:20261210T050000Z', 'DURATION:P99999999999D'], '!終わりが'],
    ['a provisional date', ['DTSTART:20261210T050000Z', 'STATUS:TENTATIVE'], '仮の予定'],
    ['what is called off', ['DTSTART:20261210T050000Z', 'STATUS:CANCELLED'], '!カレンダーで中止'],
  ])('says of %s', (_what, lines, expected) => {
    expect(said(...vevent(...lines))[0]).toContain(expected)
  })
})

describe('recurring meetings', () => {
  const SALON = ['DTSTART;TZID=Asia/Tokyo:20260115T140000', 'DTEND;TZID=Asia/Tokyo:20260115T153000']

  it('are their dates from today on, without exceptions and with further dates', () => {
    expect(
      datesOf(
        ...vevent(
          ...SALON,
          'RRULE:FREQ=MONTHLY;BYDAY=3TH;UNTIL=20270331T000000Z',
          'EXDATE;TZID=Asia/Tokyo:20261217T140000',
          'EXDATE:20261231T000000Z,20270218T050000Z',
          'RDATE;TZID=Asia/Tokyo:20261224T150000',
        ),
      ),
    ).toEqual(['2026-12-24 15:00-16:30', '2027-01-21 14:00-15:30', '2027-03-18 14:00-15:30'])
  })

  it('keep the first date where there are only further ones', () => {
    const lines = ['DTSTART:20261210T050000Z', 'RDATE:20261220T050000Z']
    expect(datesOf(...vevent(...lines))).toEqual(['2026-12-10 14:00', '2026-12-20 14:00'])
  })

  it('lose all of a day that is taken out as a day', () => {
    const lines = ['DTSTART:20261210T050000Z', 'RRULE:FREQ=DAILY;COUNT=3']
    expect(datesOf(...vevent(...lines, 'EXDATE;VALUE=DATE:20261211'))).toEqual([
      '2026-12-10 14:00',
      '2026-12-12 14:00',
    ])
  })

  it('know a changed date also by its day alone', () => {
    const lines = ['DTSTART:20261210T050000Z', 'RRULE:FREQ=DAILY;COUNT=2']
    const moved = ['RECURRENCE-ID;VALUE=DATE:20261211', 'DTSTART:20261215T050000Z']
    expect(datesOf(...vevent(...lines), ...vevent(...moved))).toEqual([
      '2026-12-10 14:00',
      '2026-12-15 14:00',
    ])
  })

  it('keep a date to themselves that is marked as private', () => {
    const lines = ['DTSTART:20261210T050000Z', 'RRULE:FREQ=DAILY;COUNT=2']
    const own = ['RECURRENCE-ID:20261211T050000Z', 'DTSTART:20261211T010000Z', 'CLASS:PRIVATE']
    const events = [...vevent(...lines), ...vevent(...own, 'SUMMARY:山田さんの面談')]
    expect(datesOf(...events)).toEqual(['2026-12-10 14:00'])
    expect(said(...events)).toEqual([
      '2026年（令和8年）12月11日は、カレンダーで非公開になっているので入れていません。',
    ])
  })

  it('may last for days and have begun before', () => {
    const lines = ['DTSTART;VALUE=DATE:20261027', 'DTEND;VALUE=DATE:20261101', 'RRULE:FREQ=MONTHLY']
    expect(datesOf(...vevent(...lines)).slice(0, 2)).toEqual(['2026-12-01', '2026-12-27'])
  })

  it('say that they were cut, also where another rule was not', () => {
    const lines = ['DTSTART:20261207T050000Z', 'RRULE:FREQ=WEEKLY', 'RRULE:FREQ=DAILY;COUNT=2']
    expect(said(...vevent(...lines))).toEqual(['くり返しは、1年先まで（60回まで）にしました。'])
  })

  it('follow the clocks of their own zone', () => {
    expect(
      datesOf(
        ...NEW_YORK,
        ...vevent('DTSTART;TZID=America/New_York:20270301T200000', 'RRULE:FREQ=WEEKLY;COUNT=3'),
      ),
    ).toEqual(['2027-03-02 10:00', '2027-03-09 10:00', '2027-03-16 09:00'])
  })

  it.each<[string, string, string, string[]]>([
    ['the 31st', '20261231', 'MONTHLY;COUNT=3', ['2026-12-31', '2027-01-31', '2027-03-31']],
    ['the 30th', '20270130', 'MONTHLY;BYMONTHDAY=30;COUNT=2', ['2027-01-30', '2027-03-30']],
    [
      'the last',
      '20261231',
      'MONTHLY;BYMONTHDAY=-1;COUNT=3',
      ['2026-12-31', '2027-01-31', '2027-02-28'],
    ],
    ['29 February', '20240229', 'YEARLY', []],
    ['30 February', '20261201', 'YEARLY;BYMONTH=2;BYMONTHDAY=30', ['2026-12-01']],
  ])('have no day that a month has not: %s', (_what, start, rule, expected) => {
    expect(datesOf(...vevent(`DTSTART;VALUE=DATE:${start}`, `RRULE:FREQ=${rule}`))).toEqual(
      expected,
    )
  })

  it('may be another on one date, be moved from the past, or be called off', () => {
    const lines = [
      ...vevent(...SALON, 'RRULE:FREQ=MONTHLY;BYDAY=3TH;UNTIL=20270228T000000Z', 'LOCATION:講堂'),
      ...vevent(
        'RECURRENCE-ID:20261217T050000Z',
        'DTSTART;TZID=Asia/Tokyo:20261218T100000',
        'DTEND;TZID=Asia/Tokyo:20261218T110000',
        'LOCATION:別館',
      ),
      ...vevent('RECURRENCE-ID:20261119T050000Z', 'DTSTART:20261203T050000Z', 'LOCATION:講堂'),
      ...vevent('RECURRENCE-ID:20270121T050000Z', 'DTSTART:20270121T050000Z', 'STATUS:CANCELLED'),
    ]
    expect(datesOf(...lines)).toEqual([
      '2026-12-03 14:00',
      '2026-12-18 10:00-11:00',
      '2027-02-18 14:00-15:30',
    ])
    expect(said(...lines)).toEqual([
      '2026年（令和8年）12月18日だけ、場所「別館」です。フォームで確かめてください。',
      '2027年（令和9年）1月21日は、カレンダーで中止になっているので入れていません。',
    ])
  })

  it('are read where the calendar has only some of their dates', () => {
    const lines = vevent('RECURRENCE-ID:20261217T050000Z', 'DTSTART:20261217T060000Z')
    expect(datesOf(...lines)).toEqual(['2026-12-17 15:00'])
  })

  it.each<[string, string, number, string]>([
    ['without end', 'FREQ=WEEKLY', 53, '1年先まで（60回まで）にしました。'],
    ['with a count beyond all bounds', 'FREQ=DAILY;COUNT=1000000000', 60, '60回まで'],
    ['by the second', 'FREQ=SECONDLY', 0, '!時間・分・秒ごと'],
    ['by nothing', 'BYDAY=MO', 0, '!時間・分・秒ごと'],
    ['with an interval beyond all bounds', 'FREQ=DAILY;INTERVAL=999999999', 0, '!くり返しの決まり'],
    ['that go through millions', `FREQ=DAILY;BYMINUTE=${sixty()};BYSECOND=${sixty()}`, 60, '60回'],
  ])('%s are bounded', (_what, rule, count, words) => {
    const lines = vevent('DTSTART:20261207T050000Z', `RRULE:${rule}`)
    expect(datesOf(...lines).length).toBeLessThanOrEqual(count)
    expect(said(...lines).join('')).toContain(words)
  })

  it('that began in the days of the emperor are not counted through', () => {
    const lines = [
      'DTSTART:19000101T000000Z',
      `RRULE:FREQ=DAILY;BYHOUR=1,2,3,4;BYMINUTE=${sixty()}`,
    ]
    expect(said(...vevent(...lines))).toEqual(['!くり返しの日が多すぎて読み切れません。'])
  })

  it('changed from one date on are not guessed at', () => {
    const lines = [
      ...vevent(...SALON, 'RRULE:FREQ=WEEKLY'),
      ...vevent('RECURRENCE-ID;RANGE=THISANDFUTURE:20261217T050000Z', 'DTSTART:20261217T060000Z'),
    ]
    expect(said(...lines)[0]).toContain('!「これ以降すべて」の変更')
  })
})

describe('words', () => {
  const AT = 'DTSTART:20261210T050000Z'
  const valuesOf = (...lines: string[]) => {
    const { occurrences: _dates, ...values } = Object.fromEntries(
      one(...vevent(AT, ...lines)).values,
    )
    return values
  }

  it.each<[string, string[], Record<string, unknown>]>([
    ['nothing but a name', [], { title: '患者サロン' }],
    [
      'everything',
      [
        'SUMMARY:がん患者サロン\\, 冬',
        'LOCATION:当院 2階 講堂',
        'DESCRIPTION:お茶を飲みます。\\n\\n予約は要りません。',
        'URL:https://hospital.example/salon',
        'CONTACT:がん相談支援センター',
        'ORGANIZER;CN=庶務:mailto:a@hospital.example',
      ],
      {
        title: 'がん患者サロン, 冬',
        'venue.name': '当院 2階 講堂',
        body: ['お茶を飲みます。', '予約は要りません。', 'https://hospital.example/salon'],
        'contact.name': 'がん相談支援センター',
      },
    ],
    [
      'folded lines and characters that are put together',
      ['SUMMARY:カ\u3099ン患者\r\n サロン'],
      { title: 'ガン患者サロン' },
    ],
    [
      'HTML',
      [
        'DESCRIPTION:<p>お茶&amp;お菓子</p><ul><li>一部</li><li><a href="https://h.example/x">申込み</a></li></ul>',
      ],
      { title: '患者サロン', body: ['お茶&お菓子', '・一部', '・申込み（https://h.example/x）'] },
    ],
    [
      'signs that are no HTML',
      ['DESCRIPTION:1 < 2 > 0'],
      { title: '患者サロン', body: ['1 < 2 > 0'] },
    ],
    [
      'a list',
      ['DESCRIPTION:- 講演\\n- 交流'],
      { title: '患者サロン', body: ['- 講演', '- 交流'] },
    ],
    [
      'the name of an organizer',
      ['ORGANIZER;CN=相談室:mailto:a@h.example'],
      { title: '患者サロン', 'contact.name': '相談室' },
    ],
    [
      'an account as organizer',
      ['ORGANIZER;CN=a@h.example:mailto:a@h.example'],
      { title: '患者サロン' },
    ],
    [
      'a place with a stroke',
      ['LOCATION:2階/3階 A.B/C'],
      { title: '患者サロン', 'venue.name': '2階/3階 A.B/C' },
    ],
    ['an address as a place', ['LOCATION:https://meet.example/abc'], { title: '患者サロン' }],
    ['a script as an address', ['URL:javascript:alert(1)'], { title: '患者サロン' }],
    ['a formula', ['LOCATION:=1+1', 'DESCRIPTION:@SUM(1)'], { title: '患者サロン' }],
    [
      'a description that is too long',
      [`DESCRIPTION:${'あ'.repeat(5001)}`],
      { title: '患者サロン' },
    ],
  ])('%s', (_what, lines, expected) => {
    expect(valuesOf(...lines)).toEqual(expected)
  })

  it.each<[string, string, string, string]>([
    ['場所', 'an address as a place', 'LOCATION:https://meet.example/abc', '場所にURL'],
    [
      '場所',
      'an address behind a place',
      'LOCATION:講堂\\, https://meet.example/j/1?pwd=a',
      '場所にURL',
    ],
    ['場所', 'an address without https', 'LOCATION:Zoom（meet.example/j/1）', '場所にURL'],
    ['場所', 'a formula', 'LOCATION:=1+1', '「=」で始まる'],
    ['内容', 'a long text', `DESCRIPTION:${'あ'.repeat(5001)}`, '長すぎます（5001文字）'],
    [
      '内容',
      'the way into a meeting',
      'DESCRIPTION:Google Meet に参加: https://meet.google.com/abc-defg-hij',
      'オンライン会議に入るURL',
    ],
    ['名称', 'no name', 'SUMMARY:', '!空欄です。'],
    ['名称', 'a name that says it is a time', 'SUMMARY;VALUE=DATE-TIME:FREQ=DAILY', '!空欄です。'],
    ['名称', 'a long name', `SUMMARY:${'あ'.repeat(121)}`, '!長すぎます'],
    ['名称', 'a formula as a name', 'SUMMARY:=HYPERLINK("https://evil.example")', '!「=」で始まる'],
    ['種類', 'what a calendar does not know', 'CLASS:PUBLIC', '空欄です。下書きを作った後に'],
  ])('says of %s: %s', (column, _what, line, expected) => {
    expect(about(column, ...vevent(AT, line))[0]).toContain(expected)
  })
})

describe('a calendar', () => {
  const AT = 'DTSTART:20261210T050000Z'

  it('is read by its first dates; what is over or private is left out with a word', () => {
    const { rows, notes } = read(
      ...vevent('UID:c', 'SUMMARY:後', 'DTSTART:20270110T050000Z'),
      ...vevent('UID:b', 'SUMMARY:先', AT),
      ...vevent('UID:a', 'SUMMARY:前', 'DTSTART:20261130T050000Z'),
      ...vevent('UID:d', 'SUMMARY:医局会', AT, 'CLASS:PRIVATE'),
      'BEGIN:VTODO',
      'UID:e',
      'END:VTODO',
    )
    expect(rows.map(({ line, title, uid }) => [line, title, uid])).toEqual([
      [1, '先', 'b'],
      [2, '後', 'c'],
    ])
    expect(notes).toEqual([
      '終わった予定（1件）は取り込みません。',
      '非公開の予定（1件）は取り込みません。',
    ])
  })

  it('of which one event is broken is read without it', () => {
    const { rows, notes } = read(
      ...vevent('UID:a', AT, 'RRULE:FREQ=NEVER'),
      ...NEW_YORK,
      ...vevent('UID:b', 'DTSTART;TZID=America/New_York:20261210T200000'),
    )
    expect(rows.map(({ uid, values }) => [uid, values.get('occurrences')])).toEqual([
      ['b', [{ date: '2026-12-11', startTime: '10:00', endTime: null }]],
    ])
    expect(notes).toEqual(['読み取れない予定（1件）があります。'])
  })

  it('has each event once: the newer one, or neither where that is not known', () => {
    const older = vevent(AT, 'SUMMARY:前の名前', 'SEQUENCE:1')
    const newer = vevent(AT, 'SUMMARY:新しい名前', 'SEQUENCE:2')
    expect(one(...newer, ...older).title).toBe('新しい名前')
    expect(one(...older, ...newer).title).toBe('新しい名前')
    expect(said(...older, ...older)).toContain(
      '!同じ予定（UID）がカレンダーに二つあり、どちらが正しいか分かりません。',
    )
  })

  it('knows its events again by their UID, and without one by name and beginning', () => {
    const identity = (...lines: string[]) => rowIdentity(one(...vevent(AT, ...lines)))
    expect(identity('UID:x', 'SUMMARY:甲')).toBe(identity('UID:x', 'SUMMARY:乙'))
    expect(identity('UID:x')).not.toBe(identity('UID:y'))
    expect(identity('UID:', 'LOCATION:甲')).toBe(identity('UID:', 'LOCATION:乙'))
    expect(identity('UID:', 'SUMMARY:甲')).not.toBe(identity('UID:', 'SUMMARY:乙'))
  })

  it('may have a mark before it and LF at its ends', () => {
    const text = `\ufeff${calendar(...vevent(AT)).replaceAll('\r\n', '\n')}`
    expect(readCalendar(text, { today: TODAY })).toMatchObject({ rows: [{ title: '患者サロン' }] })
  })

  it('may come with another behind it', () => {
    const text = calendar(...vevent('UID:a', AT)) + calendar(...vevent('UID:b', AT))
    const outcome = readCalendar(text, { today: TODAY })
    expect('rows' in outcome && outcome.rows.map(({ uid }) => uid)).toEqual(['a', 'b'])
  })

  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => vevent(`UID:${at}`, AT)).flat()

  it.each<[string, string, string]>([
    ['a web page', '<!doctype html><title>BEGIN:VCALENDAR</title>', 'ではありません'],
    ['nothing', '', 'ではありません'],
    ['cut', calendar(...vevent(AT)).slice(0, 120), '途中で切れている'],
    ['closed too often', `${calendar()}END:VCALENDAR\r\n`, '途中で切れている'],
    ['nested', calendar(...Array(9).fill('BEGIN:VEVENT'), ...Array(9).fill('END:VEVENT')), '複雑'],
    ['full of words that are none', calendar('nonsense'), '読み取れませんでした'],
    ['empty', calendar(), 'これから開く予定が、カレンダーにありません。'],
    ['over', calendar(...vevent('DTSTART:20200101T000000Z')), '終わった予定（1件）'],
    ['too long', calendar(...many(2001)), '2000件まで'],
    ['longer still', calendar(`X-A:${'a'.repeat(3_000_000)}`), '大きすぎる'],
  ])('that is %s says so', (_what, text, words) => {
    expect(problemOf(text)).toContain(words)
  })
})
