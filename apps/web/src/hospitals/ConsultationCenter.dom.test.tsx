import { organizationSchema } from '@tokyo-cancer-portal/cms-client'
import { describe, expect, jest, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { portalEnv } from '../testing/portalEnv'

jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
const { ConsultationCenter } = await import('./ConsultationCenter')

function show(consultationCenter: object): HTMLElement {
  const element = document.createElement('div')
  const hospital = organizationSchema.parse({
    id: '1',
    slug: 'a',
    name: '病院',
    kind: 'hospital',
    consultationCenter,
  })
  flushSync(() => createRoot(element).render(<ConsultationCenter hospital={hospital} />))
  return element
}

const rowsOf = (element: HTMLElement) =>
  [...element.querySelectorAll('dl > div')].map((row) =>
    [...row.children].map((cell) => cell.textContent).join('｜'),
  )

describe('the consultation centre of a hospital', () => {
  test('is not promised where nobody confirmed it', () => {
    const element = show({})
    expect(rowsOf(element)).toEqual(['この病院での設置｜未確認'])
    expect(element.querySelector('p')?.textContent).toBe(
      'がん相談支援センターは、がんのことを無料で相談できる窓口です（すべての病院にあるわけではありません）。この病院にあるかどうかは未確認です。',
    )
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/contents/consultation-center')
  })

  test('shows what is known of it all the same', () => {
    expect(rowsOf(show({ phone: '03-1234-5678' }))).toEqual([
      'この病院での設置｜未確認',
      '電話｜03-1234-5678',
    ])
  })

  test('says when it was confirmed, and what of it is not', () => {
    const element = show({ availability: 'yes', name: 'がん相談室', confirmedOn: '2026-11-01' })
    expect(rowsOf(element)).toEqual([
      'この病院での設置｜あり（2026年（令和8年）11月1日確認）',
      '窓口の名称｜がん相談室',
      '電話｜未確認',
      '受付時間｜未確認',
    ])
    expect(element.querySelector('p')?.textContent).not.toContain('すべての病院にあるわけでは')
  })

  test('is said to be missing where it is', () => {
    const element = show({ availability: 'no' })
    expect(rowsOf(element)).toEqual(['この病院での設置｜なし'])
    expect(element.querySelector('p')?.textContent).toContain('この病院にはありません。')
    expect(element.textContent).not.toContain('未確認')
  })
})
