import { organizationSchema } from '@tokyo-cancer-portal/cms-client'
import { SERVICES } from '@tokyo-cancer-portal/domain'
import { expect, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { HospitalServices } from './HospitalServices'

function show(services: object[]): HTMLElement {
  const hospital = organizationSchema.parse({ id: '1', slug: 'a', kind: 'hospital', services })
  const element = document.createElement('div')
  flushSync(() => createRoot(element).render(<HospitalServices hospital={hospital} />))
  return element
}

const answerOf = (element: HTMLElement, label: string) =>
  [...element.querySelectorAll('tbody tr')].find((row) =>
    row.querySelector('th')?.textContent?.startsWith(label),
  )?.children[1]?.textContent

test('every service has its answer: yes, no, or nobody knows', () => {
  const element = show([
    {
      service: 'palliative-ward',
      availability: 'yes',
      cancers: ['lung'],
      note: '予約が必要です。',
      confirmedOn: '2026-11-01',
      confirmedBy: 'organization',
    },
    { service: 'stoma-clinic', availability: 'no' },
  ])
  expect(element.querySelectorAll('tbody tr')).toHaveLength(SERVICES.length)
  expect(answerOf(element, '緩和ケア病棟')).toBe(
    '対応対象：肺がん予約が必要です。2026年（令和8年）11月1日に病院・団体が確認',
  )
  expect(answerOf(element, 'ストーマ外来')).toBe('非対応')
  expect(answerOf(element, '患者サロン')).toBe('未確認')
  expect(element.querySelector('details')).toBeNull()
})

test('where nothing is known, that is said once, and what to ask for can be opened', () => {
  const element = show([])
  expect(element.querySelector('p')?.textContent).toContain('まだ確認できていません')
  expect(element.querySelectorAll('details tbody tr')).toHaveLength(SERVICES.length)
})

test('tables say what they are and what each cell belongs to', () => {
  for (const table of show([]).querySelectorAll('table')) {
    expect(table.querySelector('caption')?.textContent).toBeTruthy()
    for (const header of table.querySelectorAll('th')) {
      expect(header.getAttribute('scope')).toMatch(/^(?:row|col)$/)
    }
  }
})
