import type { SiteSettings } from '@tokyo-cancer-portal/cms-client'

import { resourceSchema } from '@tokyo-cancer-portal/cms-client'
import { describe, expect, test } from '@jest/globals'

import { editionOf, extentOf, isOpenable } from './resourceFacts'
import { lengthsOf } from './lengthsOf'
import { newerEditions } from './newerEditions'
import { facetLabel, resourceFacets } from './resourceFilter'
import { resourceListTitle } from './resourceListTitle'
import { sortResources } from './sortResources'
import { whomToAsk } from './whomToAsk'

const resource = (fields: object) =>
  resourceSchema.parse({ id: '1', slug: 'handbook', title: '手引き', ...fields })

test.each([
  [{ editionDate: '2022-11' }, '2022年（令和4年）11月'],
  [{ editionDate: '2022-11', editionLabel: '令和4年11月' }, '2022年（令和4年）11月'],
  [{ editionDate: '2022-11', editionLabel: '第2版' }, '第2版（2022年（令和4年）11月）'],
  [{ editionLabel: '平成29年度' }, '平成29年度'],
  [{}, ''],
])('an edition of %j', (fields, text) => {
  expect(editionOf(resource(fields))).toBe(text)
})

describe('what awaits the reader', () => {
  const file = { id: 'f', filename: 'a.pdf', mimeType: 'application/pdf', filesize: 2048 }

  test.each([
    [{ file, pages: 48 }, 'PDF、2KB、48ページ', true],
    [{ url: 'https://ganjoho.jp/a', minutes: 90 }, '90分、外部サイト：ganjoho.jp', true],
    [{ pages: 3 }, '3ページ', false],
    [{ url: 'javascript:alert(1)' }, '', false],
  ])('of %j', (fields, text, openable) => {
    expect(extentOf(resource(fields))).toBe(text)
    expect(isOpenable(resource(fields))).toBe(openable)
  })
})

describe('whom to ask for a resource', () => {
  const publisher = { id: 'p', slug: 'p', name: '東京都保健医療局', kind: 'public-office' }
  const settings: SiteSettings = {
    siteName: null,
    tagline: null,
    publisher: {
      name: '東京都',
      section: '担当課',
      address: null,
      phone: '03-1',
      openingHours: null,
      hours: null,
    },
    consultation: null,
    alerts: [],
    hospitalTotals: null,
  }

  test('is the desk that it names', () => {
    const named = resource({
      inquiry: { name: '窓口' },
      publisher: { ...publisher, phone: '03-2' },
    })
    expect(whomToAsk(named, settings)?.name).toBe('窓口')
  })

  test('is its publisher, if that can be reached', () => {
    const published = resource({ publisher: { ...publisher, phone: '03-2' } })
    expect(whomToAsk(published, settings)).toMatchObject({ name: publisher.name, phone: '03-2' })
  })

  test('is else the publisher of the site, or nobody', () => {
    const published = resource({ publisher })
    expect(whomToAsk(published, settings)).toMatchObject({ name: '東京都 担当課', phone: '03-1' })
    expect(whomToAsk(published, null)).toBeNull()
  })
})

test('the latest edition comes first, the undated ones last by their title', () => {
  const sorted = sortResources([
    { title: 'い', editionDate: null },
    { title: '古い', editionDate: '2019-03' },
    { title: 'あ', editionDate: null },
    { title: '新しい', editionDate: '2022-11' },
  ])
  expect(sorted.map(({ title }) => title)).toEqual(['新しい', '古い', 'あ', 'い'])
})

test('what says that it replaced a resource is its newer edition', () => {
  const old = { id: '2015', slug: 'old', title: '古い版' }
  const all = [
    resource({ id: '2022', supersedes: [old] }),
    resource({ id: '2015' }),
    resource({ id: 'other', supersedes: [] }),
  ]
  expect(newerEditions(all, '2015').map(({ id }) => id)).toEqual(['2022'])
  expect(newerEditions(all, '2022')).toEqual([])
})

describe('the questions of the library', () => {
  const work = { id: 't1', slug: 'work', title: '治療と仕事の両立' }
  const money = { id: 't2', slug: 'money', title: 'お金のこと' }
  const bureau = { id: 'p', slug: 'bureau', name: '東京都保健医療局', kind: 'public-office' }
  const facets = resourceFacets([
    resource({ topics: [work, money], publisher: bureau }),
    resource({ topics: [work], publisher: bureau }),
    resource({ topics: [], publisher: null }),
  ])
  const facet = (name: string) => facets.find(({ parameter }) => parameter === name)

  test('are for whom, what, about what and by whom', () => {
    expect(facets.map(({ label }) => label)).toEqual(['だれ向け', '形式', 'テーマ', '発行元'])
  })

  test('offer each topic and publisher that there is, once', () => {
    expect(facet('topic')?.terms.map(({ value }) => value)).toEqual(['money', 'work'])
    expect(facet('publisher')?.terms).toEqual([{ value: 'bureau', label: '東京都保健医療局' }])
  })

  test.each([
    [['patient'], ['patient']],
    [['public'], ['patient', 'family', 'employer', 'medical', 'public']],
    [
      ['medical', 'public'],
      ['patient', 'family', 'employer', 'medical', 'public'],
    ],
    [[], []],
  ])('find what is for %j under %j', (audiences, values) => {
    expect(facet('audience')?.valuesOf(resource({ audiences }))).toEqual(values)
    expect(facet('audience')?.anyLabel).toBe('指定しない')
  })

  test('name their values, in the title too', () => {
    const topic = facet('topic')
    expect(topic && facetLabel(topic, 'work')).toBe('治療と仕事の両立')
    const list = (value: string | null) => ({
      facets: facets.map((one) => ({
        ...one,
        value: one.parameter === 'topic' ? value : null,
        options: [],
      })),
      resources: [],
      page: 1,
      totalPages: 1,
      totalResources: 2,
    })
    expect(resourceListTitle(list('work'))).toBe('資料：治療と仕事の両立（2件）')
    expect(resourceListTitle(list(null))).toBe('資料')
  })
})

test.each([
  [{ type: 'video' }, [['時間', null]]],
  [{ type: 'video', minutes: 12 }, [['時間', '12分']]],
  [{ type: 'handbook' }, [['ページ数', null]]],
  [{ type: 'link' }, []],
  [{ type: 'link', pages: 3 }, [['ページ数', '3ページ']]],
  [
    { type: 'slides', pages: 20, minutes: 30 },
    [
      ['ページ数', '20ページ'],
      ['時間', '30分'],
    ],
  ],
])('how long is %j', (fields, expected) => {
  expect(lengthsOf(resource(fields)).map(({ term, length }) => [term, length])).toEqual(expected)
})
