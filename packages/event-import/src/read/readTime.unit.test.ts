import { expect, it } from '@jest/globals'

import { readTime } from './readTime'

const context = { isFrom1904: false }

it.each<[string | number, string]>([
  ['14:00', '14:00'],
  ['１４：００', '14:00'],
  ['9:05', '09:05'],
  ['14:00:00', '14:00'],
  ['14時', '14:00'],
  ['14時半', '14:30'],
  ['14時5分', '14:05'],
  ['午後2時30分', '14:30'],
  ['午前 10 時', '10:00'],
  ['午後12時15分', '12:15'],
  ['2:00 PM', '14:00'],
  ['pm2:00', '14:00'],
  [0.583_333_333_333_333, '14:00'],
  [0, '00:00'],
  [0.645_833_333_333_333, '15:30'],
])('reads %j as %s', (cell, time) => {
  expect(readTime(cell, context)).toEqual({ value: time })
})

it.each<[string | number]>([
  ['25:00'],
  ['14:60'],
  ['14'],
  [14],
  ['午後13時'],
  ['午前12時'],
  ['14:00〜15:00'],
  ['夕方'],
  [-0.5],
  [0.9999],
])('says that %j is no time', (cell) => {
  expect(readTime(cell, context)).toEqual({ problem: expect.stringContaining('「14:00」') })
})
