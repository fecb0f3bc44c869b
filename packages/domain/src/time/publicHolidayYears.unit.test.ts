import { describe, expect, it } from '@jest/globals'
import { addDays } from './addDays'
import { PUBLIC_HOLIDAYS_KNOWN, publicHolidayName } from './publicHolidays'

describe('publicHolidayName', () => {
  // 内閣府「国民の祝日」について
  it.each([
    ['2026-01-01', '元日'],
    ['2026-01-12', '成人の日'],
    ['2026-02-23', '天皇誕生日'],
    ['2026-03-20', '春分の日'],
    ['2026-05-05', 'こどもの日'],
    ['2026-07-20', '海の日'],
    ['2026-09-21', '敬老の日'],
    ['2026-09-23', '秋分の日'],
    ['2026-10-12', 'スポーツの日'],
    ['2026-11-23', '勤労感謝の日'],
    ['2027-01-11', '成人の日'],
    ['2027-03-21', '春分の日'],
    ['2027-05-04', 'みどりの日'],
    ['2027-08-11', '山の日'],
    // Moved by law for the Olympic games, and the two of the change of emperor
    ['2021-07-22', '海の日'],
    ['2019-05-01', '休日（祝日扱い）'],
  ])('%s is %s', (date, name) => {
    expect(publicHolidayName(date)).toBe(name)
  })

  // 振替休日: a holiday on a Sunday moves to the next day that is none. 国民の休日: between two holidays.
  it.each([['2026-05-06'], ['2027-03-22'], ['2024-02-12'], ['2025-05-06'], ['2025-11-24']])(
    '%s is one in lieu',
    (date) => {
      expect(publicHolidayName(date)).toContain('振替休日')
    },
  )

  it('knows the day between two holidays', () => {
    expect(publicHolidayName('2026-09-22')).toBe('休日')
  })

  it.each([['2026-12-25'], ['2026-11-22'], ['2026-12-30'], ['2027-08-12']])(
    '%j is none',
    (date) => {
      expect(publicHolidayName(date)).toBeNull()
    },
  )

  it('knows every year up to the last one that it speaks of, and none after it', () => {
    const last = Number(PUBLIC_HOLIDAYS_KNOWN.to.slice(0, 4))
    for (let year = 2000; year <= last; year += 1) {
      const days = Array.from({ length: 366 }, (_, day) => addDays(`${year}-01-01`, day))
      const known = days.filter(
        (day) => day.startsWith(`${year}-`) && publicHolidayName(day) !== null,
      )
      expect(known.length).toBeGreaterThanOrEqual(14)
    }
    expect(publicHolidayName(`${last + 1}-01-01`)).toBeNull()
  })
})
