import { describe, expect, jest, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { portalEnv } from '../testing/portalEnv'

jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
const { ListedHospitalsNotice } = await import('./ListedHospitalsNotice')

const TOTALS = {
  label: '病院の種類の説明',
  url: 'https://www.gan-portal.metro.tokyo.lg.jp/work/hospital-gaiyou',
  asOf: '2025-03-12',
  counts: [{ designation: 'metropolitan-cooperation', total: 20 }],
  consultationCenters: { total: null, asOf: null, label: null, url: null },
}

function show(count: number, totals: typeof TOTALS | null = TOTALS): HTMLElement {
  const element = document.createElement('div')
  const label = '東京都がん診療連携協力病院'
  const counts = [{ value: 'metropolitan-cooperation', label, count }]
  flushSync(() =>
    createRoot(element).render(<ListedHospitalsNotice counts={counts} totals={totals} />),
  )
  return element
}

describe('the list of hospitals', () => {
  test('says of how many hospitals it lists only some, as of when and by whom', () => {
    const element = show(6)
    expect(element.querySelector('li')?.textContent).toBe(
      '東京都がん診療連携協力病院：都内に20病院（掲載6病院）',
    )
    expect(element.textContent).toContain('2025年（令和7年）3月12日時点')
    expect([...element.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://www.gan-portal.metro.tokyo.lg.jp/work/hospital-gaiyou',
      '/contents/hospital-designations',
    ])
  })

  test('no longer says so of a designation whose hospitals are all there', () => {
    expect(show(20).textContent).not.toContain('都内に')
  })

  test('claims nothing about numbers that nobody has entered', () => {
    const element = show(6, null)
    expect(element.textContent).not.toContain('都内に')
    expect(element.textContent).toContain('がん診療連携拠点病院などの種類')
  })
})
