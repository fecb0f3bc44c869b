import { readdirSync, readFileSync } from 'node:fs'

import { expect, it } from '@jest/globals'

const root = new URL('./', import.meta.url)
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('testing/'),
)

/**
 * A reply must depend on nothing but what was asked and what the house says is published. What a word is to ICU
 * (`Intl.Segmenter`) is a table of facts like the others; no other part of `Intl` is used, and no zone of the process.
 */
const IMPURE =
  /\bprocess\.\w|\bDate\.now\(|\bnew Date\(|\bfetch\(|\bperformance\b|\bsetTimeout\(|\.toLocale\w*\(|\bIntl\.(?!Segmenter\b)|\bMath\.random\(|\bcrypto\b|\bconsole\./

it('the package is found by this test', () => {
  expect(files).toEqual(expect.arrayContaining(['index.ts', 'reply/answer.ts']))
})

it.each(files)('%s depends on nothing but its arguments and its neighbours', (name) => {
  const source = readFileSync(new URL(name, root), 'utf8')
  const imports = [...source.matchAll(/\bfrom '([^']+)'/g)].map(([, from]) => from ?? '')
  expect(
    imports.filter(
      (from) => !/^(?:\.|@tokyo-cancer-portal\/(?:domain|japanese-text\/search)$)/.test(from),
    ),
  ).toEqual([])
  expect(IMPURE.exec(source)?.[0]).toBeUndefined()
})
