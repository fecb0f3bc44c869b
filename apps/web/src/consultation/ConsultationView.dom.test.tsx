import type { ConsultationData } from './loadConsultation'

import { organizationSchema } from '@tokyo-cancer-portal/cms-client'
import { describe, expect, jest, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { portalEnv } from '../testing/portalEnv'

jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
jest.unstable_mockModule('../dates/requestTime', () => ({
  requestTime: () => new Date('2026-11-26T10:00:00+09:00'),
}))
const { ConsultationView } = await import('./ConsultationView')

const organization = (name: string, fields: object) =>
  organizationSchema.parse({ id: name, slug: name, name, kind: 'hospital', ...fields })

const EMPTY: ConsultationData = {
  desk: null,
  centers: [],
  unconfirmed: [],
  supportDesks: [],
  pages: [],
}

function show(data: Partial<ConsultationData>): HTMLElement {
  const element = document.createElement('div')
  flushSync(() => createRoot(element).render(<ConsultationView data={{ ...EMPTY, ...data }} />))
  return element
}

const spans = [{ weekdays: ['thu'], opens: '09:00', closes: '17:00' }]

describe('the list of desks', () => {
  test('has confirmed centres by area in the order of the areas, each with its number and state', () => {
    const element = show({
      centers: [
        organization('多摩病院', {
          area: 'minamitama',
          consultationCenter: { availability: 'yes' },
        }),
        organization('中央病院', {
          area: 'ku-chuobu',
          consultationCenter: {
            availability: 'yes',
            phone: '03-0000-0001',
            openingHours: { spans },
          },
        }),
        organization('地域のない病院', { consultationCenter: { availability: 'yes' } }),
      ],
    })
    expect([...element.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([
      '区中央部',
      '南多摩',
      '地域は未確認',
    ])
    const [first, second] = [...element.querySelectorAll('article')].map((card) => card.textContent)
    expect(first).toContain('電話 03-0000-0001')
    expect(first).toContain('いま受付中（17:00まで）')
    expect(second).toContain('電話 未確認')
    expect(second).toContain('受付時間は未確認')
    expect(element.querySelector('a[href="tel:0300000001"]')).not.toBeNull()
  })

  test('says of the others that it does not know, and what to do', () => {
    const element = show({ unconfirmed: [organization('病院', { area: 'ku-tobu' })] })
    expect(element.textContent).toContain('まだ確認できていません（未確認）')
    expect(element.textContent).toContain('「がんの相談窓口につないでください」')
    expect(element.querySelector('details a')?.getAttribute('href')).toBe('/hospitals/病院')
  })

  test('has the desks for work with what is known of them, and their source once', () => {
    const sources = [{ label: '東京都の案内', asOf: '2024-11-28' }]
    const element = show({
      supportDesks: [
        organization('支援センター', {
          kind: 'support-center',
          summary: '両立の支援をします。',
          phoneHours: { spans },
          sources,
        }),
        organization('ハローワーク', {
          kind: 'public-office',
          summary: '仕事を探せます。',
          sources,
        }),
      ],
    })
    const [text, other] = [...element.querySelectorAll('article')].map((card) => card.textContent)
    expect(other).toContain('電話番号と受付時間は未確認です。')
    const cited = element.textContent?.split('東京都の案内（2024年（令和6年）11月28日時点）')
    expect(cited).toHaveLength(2)
    expect(text).toContain('両立の支援をします。')
    expect(text).toContain('電話番号は未確認です。')
    expect(text).toContain('いま受付中（17:00まで）')
  })

  test('skips no level of heading', () => {
    const element = show({
      unconfirmed: [organization('病院', {})],
      centers: [organization('別の病院', { consultationCenter: { availability: 'yes' } })],
      supportDesks: [organization('支援センター', { summary: 'x' })],
    })
    const levels = [...element.querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) =>
      Number(tagName.slice(1)),
    )
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1)
    }
  })
})
