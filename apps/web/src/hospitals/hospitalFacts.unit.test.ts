import { organizationSchema } from '@tokyo-cancer-portal/cms-client'
import { expect, test } from '@jest/globals'

import { asOfText } from './asOfText'
import { cancerFacts } from './cancerFacts'
import { confirmationText } from './confirmationText'
import { periodText } from './periodText'
import { withCurrentDesignations } from './withCurrentDesignations'

const hospital = (fields: object) =>
  organizationSchema.parse({ id: '1', slug: 'a', name: '病院', kind: 'hospital', ...fields })

const TODAY = '2026-11-26'

test('what a hospital was or will be is no tag of it', () => {
  const designations = [
    { type: 'regional-core' },
    { type: 'metropolitan-core', validTo: '2022-03' },
    { type: 'genome-hub', validFrom: '2027-04' },
  ]
  const shown = withCurrentDesignations(hospital({ designations }), TODAY).designations
  expect(shown.map(({ type }) => type)).toEqual(['regional-core'])
})

test.each([
  [null, ''],
  [{ oldest: '2025-03-12', newest: '2025-03-12' }, '2025年3月12日'],
  [{ oldest: '2018', newest: '2025-03' }, '2018年〜2025年3月'],
])('the age of sources %j: %s', (asOf, text) => {
  expect(asOfText(asOf)).toBe(text)
})

test.each([
  [null, null, ''],
  ['2022-04', null, '2022年（令和4年）4月から'],
  [null, '2026', '2026年（令和8年）まで'],
  ['2018', '2022-03', '2018年（平成30年）〜2022年（令和4年）3月'],
])('from %p to %p: %s', (validFrom, validTo, text) => {
  expect(periodText({ validFrom, validTo })).toBe(text)
})

test.each([
  [null, null, ''],
  ['2026-11-01', null, '2026年（令和8年）11月1日確認'],
  ['2026-11-01', 'organization', '2026年（令和8年）11月1日に病院・団体が確認'],
  ['2026-11-01', 'published', '2026年（令和8年）11月1日に公開資料で確認'],
  [null, 'metropolitan', '東京都が確認'],
  [null, 'published', '公開資料で確認'],
])('confirmed on %p by %p: %s', (confirmedOn, confirmedBy, text) => {
  expect(confirmationText({ confirmedOn, confirmedBy })).toBe(text)
})

test('facts by cancer are what is designated now and offered for it', () => {
  const facts = cancerFacts(
    hospital({
      designations: [
        { type: 'metropolitan-cooperation', cancers: ['breast', 'lung'] },
        { type: 'metropolitan-cooperation', cancers: ['liver'], validTo: '2020' },
        { type: 'regional-core' },
      ],
      services: [
        { service: 'radiotherapy', availability: 'yes', cancers: ['lung'] },
        { service: 'second-opinion', availability: 'no', cancers: ['stomach'] },
        { service: 'palliative-team', availability: 'yes' },
      ],
    }),
    TODAY,
  )
  const designated = '東京都がん診療連携協力病院として指定'
  expect(facts).toEqual([
    { value: 'lung', label: '肺がん', facts: [designated, '放射線治療'] },
    { value: 'breast', label: '乳がん', facts: [designated] },
  ])
})
