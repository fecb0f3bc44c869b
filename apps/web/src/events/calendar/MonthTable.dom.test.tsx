import { expect, jest, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { ANY_EVENT } from '../eventFilter'
import { anEvent } from '../../testing/anEvent'
import { portalEnv } from '../../testing/portalEnv'
import { entriesByDate } from './entriesByDate'

jest.unstable_mockModule('../../env', () => ({ env: () => portalEnv }))
const { MonthTable } = await import('./MonthTable')

const now = new Date('2026-11-22T03:00:00.000Z')
const series = anEvent(
  [
    { date: '2026-11-18', startTime: '14:00', endTime: '15:00' },
    { date: '2026-11-25', startTime: '14:00', status: 'cancelled' },
    { date: '2026-12-02' },
  ],
  { application: { required: 'not-required' } },
)

function table(): HTMLTableElement {
  const element = document.createElement('div')
  const data = {
    filter: ANY_EVENT,
    facets: {},
    month: '2026-11',
    isCurrent: true,
    previous: '2026-10',
    next: '2026-12',
    events: [series],
    entries: entriesByDate([series], '2026-11'),
  }
  flushSync(() =>
    createRoot(element).render(<MonthTable data={data} today="2026-11-22" now={now} />),
  )
  const [found] = element.getElementsByTagName('table')
  if (!found) throw new Error('No table')
  return found
}
const cellOf = (date: string) => table().querySelector(`time[datetime="${date}"]`)?.closest('td')

test('a month is a table with a name, seven named columns and a cell for each day', () => {
  const month = table()
  expect(month.caption?.textContent).toBe('2026年（令和8年）11月')
  expect(Array.from(month.tHead?.rows[0]?.cells ?? [], ({ textContent }) => textContent)).toEqual([
    '日曜',
    '月曜',
    '火曜',
    '水曜',
    '木曜',
    '金曜',
    '土曜',
  ])
  expect(month.querySelectorAll('th[scope="col"]')).toHaveLength(7)
  expect(Array.from(month.tBodies[0]?.rows ?? [], ({ cells }) => cells.length)).toEqual([
    7, 7, 7, 7, 7,
  ])
  expect(month.querySelectorAll('td time')).toHaveLength(30)
})

test('a day says in words that it is today, a holiday, and how its dates stand', () => {
  expect(cellOf('2026-11-22')?.textContent).toContain('きょう')
  expect(table().textContent.match(/きょう/g)).toHaveLength(1)
  expect(cellOf('2026-11-23')?.textContent).toContain('勤労感謝の日')
  expect(cellOf('2026-11-18')?.textContent).toContain('終了')
  expect(cellOf('2026-11-25')?.textContent).toContain('中止')
  expect(cellOf('2026-11-25')?.querySelector('a')?.getAttribute('href')).toBe(
    '/events/salon/2026-11-25',
  )
  expect(cellOf('2026-11-24')?.className).toBe('month-free')
})
