import { accessibilityResultSchema } from '@tokyo-cancer-portal/cms-client'
import { expect, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { CriteriaTable } from './CriteriaTable'

const { criteria } = accessibilityResultSchema.parse({
  id: '1',
  slug: '2026',
  title: '試験結果',
  criteria: [
    { criterion: '1-1-1', application: 'applicable', result: 'met', note: '確認済み' },
    { criterion: '1-2-1', application: 'not-applicable', result: null },
  ],
})

function table(): HTMLTableElement {
  const element = document.createElement('div')
  flushSync(() => createRoot(element).render(<CriteriaTable criteria={criteria} />))
  const [found] = element.getElementsByTagName('table')
  if (!found) throw new Error('No table')
  return found
}

test('the checklist stays a table whatever it is laid out as', () => {
  const found = table()
  expect(found.getAttribute('role')).toBe('table')
  expect(found.caption?.textContent).toBe('達成基準ごとの結果')
  expect(found.querySelectorAll('thead [role=columnheader]')).toHaveLength(6)
  for (const row of found.tBodies[0]?.rows ?? []) {
    expect(row.getAttribute('role')).toBe('row')
    expect(Array.from(row.cells, (cell) => cell.getAttribute('role'))).toEqual([
      'cell',
      'rowheader',
      'cell',
      'cell',
      'cell',
      'cell',
    ])
  }
})

test('each cell says what it is about where columns have no heads, and an empty one is empty', () => {
  const [first, second] = Array.from(table().tBodies[0]?.rows ?? [], ({ cells }) =>
    Array.from(cells, ({ textContent }) => textContent),
  )
  expect(first).toEqual([
    '1.1.1',
    '非テキストコンテンツ',
    '等級：A',
    '適用：適用',
    '適合：適合',
    '備考：確認済み',
  ])
  expect(second?.slice(4)).toEqual(['適合：対象なし', ''])
})
