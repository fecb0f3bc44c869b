import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

/** The clock, the zone and the surroundings of the process must not change an answer: neither in a browser nor at night. */
const SURROUNDINGS =
  /\bprocess\.\w|\bDate\.now\(|\bnew Date\(\)|\bfetch\(|\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(|\.toLocale\w*\(|\bIntl\.|\bMath\.random\(|\bcrypto\b/
/** Where days are local dates, and no instant is needed. */
const AND_INSTANTS = new RegExp(`${SURROUNDINGS.source}|\\bnew Date\\(`)
/**
 * A reply of the chatbot waits for nothing and tells nobody. What a word is to ICU (`Intl.Segmenter`) is a table of facts like
 * the others; no other part of `Intl` is used.
 */
const OF_REPLIES = new RegExp(
  `${AND_INSTANTS.source.replace(String.raw`\bIntl\.`, String.raw`\bIntl\.(?!Segmenter\b)`)}|\\bperformance\\b|\\bsetTimeout\\(|\\bconsole\\.`,
)

type Package = {
  name: string
  /** A file of it, by which is seen that it is found. */
  has: string
  /** Of which other packages it may import. */
  uses: readonly string[]
  mustNot: RegExp
  /** What one file or folder (`…/`) imports besides: a table of facts without behaviour, or a reader that is pure itself. */
  besides?: Readonly<Record<string, string>>
}

const PACKAGES: readonly Package[] = [
  {
    name: 'domain',
    has: 'policy/can.ts',
    uses: [],
    mustNot: SURROUNDINGS,
    besides: { 'time/publicHolidays.ts': '@holiday-jp/holiday_jp/lib/holidays.js' },
  },
  {
    name: 'authoring-rules',
    has: 'check/checkDocument.ts',
    uses: ['domain', 'japanese-text'],
    mustNot: AND_INSTANTS,
  },
  {
    name: 'chatbot',
    has: 'reply/answer.ts',
    uses: ['domain', 'japanese-text/search'],
    mustNot: OF_REPLIES,
  },
  {
    name: 'event-feeds',
    has: 'calendar/eventCalendar.ts',
    uses: ['domain', 'japanese-text', 'japanese-text/csv'],
    mustNot: SURROUNDINGS,
    besides: { 'testing/readCalendar.ts': 'ical.js' },
  },
  {
    name: 'event-import',
    has: 'readTable.ts',
    uses: ['domain', 'japanese-text'],
    mustNot: AND_INSTANTS,
    besides: { 'calendar/': 'ical.js' },
  },
  {
    name: 'event-parser',
    has: 'parseEvent.ts',
    uses: ['domain', 'japanese-text'],
    mustNot: AND_INSTANTS,
  },
]

describe.each(PACKAGES)('packages/$name', ({ name: folder, has, uses, mustNot, besides = {} }) => {
  const root = new URL(`../../packages/${folder}/src/`, import.meta.url)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )

  it('is found by this test', () => {
    expect(files).toEqual(expect.arrayContaining(['index.ts', has]))
  })

  it.each(files)('%s depends on nothing but its arguments and its neighbours', (name) => {
    const source = readFileSync(new URL(name, root), 'utf8')
    const imports = [...source.matchAll(/\bfrom '([^']+)'/g)].map(([, from]) => from ?? '')
    const own = Object.entries(besides).find(
      ([where]) => where === name || (where.endsWith('/') && name.startsWith(where)),
    )
    const known = [...uses.map((one) => `@tokyo-cancer-portal/${one}`), own?.[1]]
    expect(imports.filter((from) => !from.startsWith('.') && !known.includes(from))).toEqual([])
    expect(mustNot.exec(source)?.[0]).toBeUndefined()
  })
})

describe('what a file must not say', () => {
  it.each<[string, RegExp, boolean]>([
    ['const now = new Date()', SURROUNDINGS, true],
    ['const day = new Date(value)', SURROUNDINGS, false],
    ['const day = new Date(value)', AND_INSTANTS, true],
    ['date.getHours()', AND_INSTANTS, true],
    ['new Intl.DateTimeFormat("ja")', OF_REPLIES, true],
    ['new Intl.Segmenter("ja")', OF_REPLIES, false],
    ['new Intl.Segmenter("ja")', AND_INSTANTS, true],
    ['setTimeout(answer, 10)', OF_REPLIES, true],
  ])('%s', (source, mustNot, isFound) => {
    expect(mustNot.test(source)).toBe(isFound)
  })
})
