import type { HospitalAnswer, Organization } from '@tokyo-cancer-portal/cms-client'

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { hospitalAnswerSchema, organizationSchema } from '@tokyo-cancer-portal/cms-client'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { portalEnv } from '../testing/portalEnv'

let known: readonly Organization[] = []
let answer: HospitalAnswer
const asked = jest.fn<(search: { parameters: object; keptAt: string | null }) => void>()
jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
jest.unstable_mockModule('../cms/cms', () => ({ cms: () => ({}) }))
const client = await import('@tokyo-cancer-portal/cms-client')
jest.unstable_mockModule('@tokyo-cancer-portal/cms-client', () => ({
  ...client,
  listHospitals: async () => known,
  getSiteSettings: async () => null,
  searchHospitals: async (_cms: unknown, search: { parameters: object; keptAt: string | null }) => {
    asked(search)
    return answer
  },
}))
const { loadHospitalList } = await import('./loadHospitalList')
const { HospitalListView } = await import('./HospitalListView')
const { BeyondLastPage } = await import('../page/BeyondLastPage')

const hospital = (id: string, fields: object) =>
  organizationSchema.parse({ id, slug: id, name: id, kind: 'hospital', ...fields })

/** An answer of the finder, everything that is not said being as where nothing was found. */
const answerWith = (fields: object) =>
  hospitalAnswerSchema.parse({
    query: '',
    total: 0,
    match: 'all',
    page: 1,
    limit: 20,
    sort: 'kana',
    origin: null,
    facets: {},
    ...fields,
  })
const hit = (id: string, fields: object = {}) => ({
  type: 'hospital',
  id,
  url: `/hospitals/${id}`,
  title: id,
  titleParts: [{ text: id, isMarked: false }],
  titleLanguage: 'ja',
  snippetLanguage: 'ja',
  distance: null,
  ...fields,
})

beforeEach(() => {
  asked.mockReset()
  answer = answerWith({})
  known = [
    hospital('core', { area: 'ku-chuobu', designations: [{ type: 'regional-core' }] }),
    hospital('centre', {
      area: 'nishitama',
      designations: [{ type: 'regional-care' }],
      services: [{ service: 'stoma-clinic', availability: 'yes', confirmedOn: '2026-11-01' }],
    }),
  ]
})
afterEach(() => document.body.replaceChildren())

async function show(search: Record<string, string>): Promise<HTMLElement> {
  const data = await loadHospitalList({ params: {}, search })
  if (!data || data instanceof BeyondLastPage) throw new Error('There is no such page')
  const element = document.createElement('div')
  document.body.append(element)
  flushSync(() => createRoot(element).render(<HospitalListView data={data} />))
  return element
}
const choices = (page: HTMLElement, name = 'designation') =>
  Array.from(
    page.querySelectorAll<HTMLOptionElement>(`select[name=${name}] option`),
    ({ value, textContent }) => [value, textContent],
  )
const links = (page: HTMLElement, within: string) =>
  Array.from(page.querySelectorAll<HTMLAnchorElement>(`${within} a`), (link) => [
    link.getAttribute('href'),
    link.textContent,
  ])
const NOT_YET = '名前を確認できた病院がまだありません。ないという意味ではありません。'
const NOTHING = '条件に合う病院は見つかりませんでした。'

describe('choices', () => {
  test('are the designations that a listed hospital has, with how many of each', async () => {
    answer = answerWith({
      facets: { designation: [{ value: 'regional-core', label: 'x', count: 1 }] },
    })
    expect(choices(await show({ area: 'ku-chuobu' }))).toEqual([
      ['', 'すべての指定'],
      ['regional-core', '地域がん診療連携拠点病院　1件'],
      ['regional-care', '地域がん診療病院　0件'],
    ])
  })

  test('say of how many nobody knows, and take that for no answer', async () => {
    answer = answerWith({
      facets: {
        service: [
          { value: 'stoma-clinic', label: 'x', count: 1 },
          { value: 'stoma-clinic-unknown', label: 'x', count: 40 },
        ],
      },
    })
    const services = choices(await show({}), 'service')
    expect(services).toContainEqual(['stoma-clinic', 'ストーマ外来　1件（未確認40件）'])
    expect(services.map(([value]) => value)).not.toContain('stoma-clinic-unknown')
    const chosen = choices(await show({ service: 'stoma-clinic-unknown' }), 'service')
    expect(chosen).toContainEqual(['stoma-clinic-unknown', 'ストーマ外来：未確認　40件'])
  })

  test('one that is asked for by its address is chosen, and the empty list says what it means', async () => {
    const page = await show({ designation: 'genome-core' })
    expect(page.querySelector<HTMLSelectElement>('select[name=designation]')?.value).toBe(
      'genome-core',
    )
    expect(page.textContent).toContain('掲載0病院（指定の種類：がんゲノム医療中核拠点病院）')
    expect(page.textContent).toContain(NOT_YET)
    expect(page.textContent).not.toContain(NOTHING)
  })

  test('where hospitals are known but none meets the rest, nothing is said about hospitals', async () => {
    const page = await show({ area: 'ku-chuobu', consultation: 'yes' })
    expect(page.textContent).toContain(NOTHING)
    expect(page.textContent).not.toContain(NOT_YET)
  })
})

describe('a result', () => {
  test('says how far it is and why it was found', async () => {
    answer = answerWith({
      total: 2,
      sort: 'distance',
      origin: { kind: 'municipality', municipality: '132055' },
      hits: [
        hit('centre', {
          titleParts: [
            { text: 'cen', isMarked: true },
            { text: 'tre', isMarked: false },
          ],
          reasons: [{ field: 'formerName', parts: [{ text: '旧病院', isMarked: true }] }],
          distance: { km: 3, isLess: false, precision: 'town' },
        }),
        hit('core'),
      ],
    })
    const page = await show({ q: 'cen', place: '青梅市', service: 'stoma-clinic' })
    const [first, second] = Array.from(
      page.querySelectorAll('article'),
      ({ textContent }) => textContent,
    )
    expect(first).toContain('直線距離：約3km')
    expect(first).toContain('以前の名前：旧病院')
    expect(first).toContain('ストーマ外来：あり（2026年（令和8年）11月1日確認）')
    expect(second).toContain('直線距離：未確認')
    expect(Array.from(page.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual([
      'cen',
      '旧病院',
    ])
    expect(page.textContent).toContain('青梅市の役所の位置からの直線距離が近い順に並べています。')
    expect(page.textContent).toContain('Geolonia 住所データ（CC BY 4.0')
  })

  test('that was published since the list was read is shown all the same', async () => {
    answer = answerWith({ total: 1, hits: [hit('new')] })
    expect(links(await show({}), 'article')).toEqual([['/hospitals/new', 'new']])
  })
})

describe('where little is found', () => {
  test('other questions are links with their reasons, and hospitals are named', async () => {
    answer = answerWith({
      offers: [
        { kind: 'gateway', facet: 'area', value: 'ku-nanbu', count: 2 },
        { kind: 'unknown', facet: 'service', value: 'stoma-clinic-unknown', count: 40 },
        { kind: 'without', facet: 'area', value: null, count: 1 },
        { kind: 'without', facet: 'q', value: null, count: 1 },
      ],
      designated: ['core', 'gone'],
    })
    const page = await show({ q: 'a', area: 'tosho', service: 'stoma-clinic' })
    const section = 'section[aria-labelledby=other-ways]'
    expect(links(page, section)).toEqual([
      ['/hospitals?q=a&area=ku-nanbu&service=stoma-clinic', '区南部で探す（2病院）'],
      ['/hospitals?q=a&area=tosho&service=stoma-clinic-unknown', 'ストーマ外来：未確認（40病院）'],
      ['/hospitals?q=a&service=stoma-clinic', '「島しょ」の条件を外す（1病院）'],
      ['/hospitals?area=tosho&service=stoma-clinic', '「a」を外して探す（1病院）'],
      ['/hospitals/core', 'core'],
      ['#consultation', '相談窓口に尋ねる'],
    ])
    expect(page.querySelector(section)?.textContent).toContain('島からの船や飛行機が着く地域です。')
  })

  test('hospitals of which nobody knows are one press away', async () => {
    answer = answerWith({
      total: 1,
      hits: [hit('centre')],
      facets: { service: [{ value: 'stoma-clinic-unknown', label: 'x', count: 44 }] },
    })
    const page = await show({ service: 'stoma-clinic' })
    expect(page.textContent).toContain(
      '「ストーマ外来」に当たるか未確認の病院が、ほかに44病院あります。',
    )
    expect(page.querySelector('a[href="/hospitals?service=stoma-clinic-unknown"]')).not.toBeNull()
  })
})

describe('what the CMS is asked', () => {
  test('is kept for conditions that many ask, and never for what somebody typed or where somebody is', async () => {
    await show({ area: 'tosho' })
    await show({ q: '乳がん' })
    await show({ near: '35.68951,139.69171' })
    expect(asked.mock.calls.map(([{ keptAt }]) => keptAt !== null)).toEqual([true, false, false])
    expect(asked.mock.calls[2]?.[0].parameters).toMatchObject({ near: '35.69,139.69' })
  })

  test('a place that means nothing is said, not asked', async () => {
    const page = await show({ place: 'よこはま' })
    expect(asked.mock.calls[0]?.[0].parameters).not.toHaveProperty('place')
    const field = page.querySelector('input[name=place]')
    expect(field?.getAttribute('aria-invalid')).toBe('true')
    expect(page.querySelector('#hospital-place-problem')?.textContent).toContain(
      '都内の場所として分かりませんでした。',
    )
  })
})

test('every area is a link with its count, and the chosen one says so', async () => {
  answer = answerWith({ facets: { area: [{ value: 'nishitama', label: 'x', count: 1 }] } })
  const page = await show({ area: 'tosho', municipality: '134210', sort: 'designation' })
  const areas = links(page, 'section[aria-labelledby=areas]')
  expect(areas).toHaveLength(13)
  expect(areas).toContainEqual(['/hospitals?area=nishitama&sort=designation', '西多摩1病院'])
  expect(areas).toContainEqual(['/hospitals?area=tosho&sort=designation', '島しょ0病院'])
  expect(page.querySelector('section[aria-labelledby=areas] [aria-current]')?.textContent).toBe(
    '島しょ0病院',
  )
})

test('where no area has any, the areas lead to all of their hospitals', async () => {
  const page = await show({ q: 'ほげ', cancer: 'lung', sort: 'kana' })
  const areas = links(page, 'section[aria-labelledby=areas]')
  expect(areas).toContainEqual(['/hospitals?sort=kana&area=nishitama', '西多摩1病院'])
  expect(page.textContent).toContain('条件を外した件数を示しています。')
})

test('there is no page behind the last', async () => {
  for (const number of ['2', '9999']) {
    const search = { area: 'nishitama', page: number }
    const beyond = await loadHospitalList({ params: {}, search })
    if (!(beyond instanceof BeyondLastPage)) throw new Error('there is such a page')
    expect([beyond.lastPage, beyond.hrefOf(1)]).toEqual([1, '/hospitals?area=nishitama'])
  }
  // The CMS tells no more pages than that.
  expect(asked.mock.calls.at(-1)?.[0].parameters).toMatchObject({ page: '1000' })
  expect(await loadHospitalList({ params: {}, search: { page: '0' } })).toBeNull()
})
