import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

const root = new URL('./', import.meta.url)
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
)
const sources = files.map((name) => [name, readFileSync(new URL(name, root), 'utf8')] as const)

/** The clock, the zone and the surroundings of the process must not change an answer. */
const IMPURE =
  /\bprocess\.\w|\bDate\.now\(|\bnew Date\(\)|\bfetch\(|\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(|\.toLocale\w*\(|\bIntl\.|\bMath\.random\(|\bcrypto\b/

/** Tables of facts, without behaviour; each is read in one place. */
const DATA: Readonly<Record<string, string>> = {
  'time/publicHolidays.ts': '@holiday-jp/holiday_jp/lib/holidays.js',
}

describe('the package', () => {
  it('is found by this test', () => {
    expect(files).toEqual(expect.arrayContaining(['index.ts', 'policy/can.ts']))
  })

  it.each(sources)('%s imports only its neighbours', (name, source) => {
    const imports = [...source.matchAll(/\bfrom '([^']+)'/g)].map(([, from]) => from)
    const foreign = imports.filter((from) => !from?.startsWith('.') && from !== DATA[name])
    expect(foreign).toEqual([])
  })

  it.each(sources)('%s depends on nothing but its arguments', (_name, source) => {
    expect(IMPURE.exec(source)?.[0]).toBeUndefined()
  })
})
