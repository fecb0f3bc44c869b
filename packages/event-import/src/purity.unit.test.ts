import { readdirSync, readFileSync } from 'node:fs'

import { expect, it } from '@jest/globals'

const root = new URL('./', import.meta.url)
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
)

/** A table must be read in the same way in a browser and in a request. */
const IMPURE =
  /\bprocess\.\w|\bDate\.now\(|\bnew Date\(|\bfetch\(|\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(|\.toLocale\w*\(|\bIntl\.|\bMath\.random\(|\bcrypto\b/

const IMPORTS = /^(?:\.|@tokyo-cancer-portal\/(?:domain|japanese-text)$)/
const CALENDAR_IMPORTS = /^(?:\.|ical\.js$|@tokyo-cancer-portal\/(?:domain|japanese-text)$)/

it('the package is found by this test', () => {
  expect(files).toEqual(expect.arrayContaining(['index.ts', 'readTable.ts']))
})

it.each(files)('%s depends on nothing but its arguments and its neighbours', (name) => {
  const source = readFileSync(new URL(name, root), 'utf8')
  const imports = [...source.matchAll(/\bfrom '([^']+)'/g)].map(([, from]) => from ?? '')
  const known = name.startsWith('calendar/') ? CALENDAR_IMPORTS : IMPORTS
  expect(imports.filter((from) => !known.test(from))).toEqual([])
  expect(IMPURE.exec(source)?.[0]).toBeUndefined()
})
