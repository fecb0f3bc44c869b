import { expect, test } from '@jest/globals'
import { glossaryTermSchema } from '@tokyo-cancer-portal/cms-client'

import { groupByRow } from './groupByRow'

const term = (word: string, reading: string) =>
  glossaryTermSchema.parse({ id: word, slug: 's', term: word, reading, explanation: 'a' })

test('terms stand in 五十音順 under their rows, and every row is there', () => {
  const rows = groupByRow([
    term('緩和ケア', 'かんわケア'),
    term('AYA世代', 'アヤせだい'),
    term('がん相談支援センター', 'がんそうだんしえんセンター'),
    term('介護保険', 'かいごほけん'),
    term('ピアサポート', 'ピアサポート'),
  ])
  expect(rows.map(({ label }) => label)).toEqual([
    'あ行',
    'か行',
    'さ行',
    'た行',
    'な行',
    'は行',
    'ま行',
    'や行',
    'ら行',
    'わ行',
    '英数',
  ])
  expect(rows.find(({ value }) => value === 'ka')?.terms.map((one) => one.term)).toEqual([
    '介護保険',
    'がん相談支援センター',
    '緩和ケア',
  ])
  expect(rows.find(({ value }) => value === 'ha')?.terms).toHaveLength(1)
  expect(rows.find(({ value }) => value === 'latin')?.terms.map((one) => one.term)).toEqual([
    'AYA世代',
  ])
  expect(rows.find(({ value }) => value === 'sa')?.terms).toEqual([])
})
