import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  CANCER_TYPES,
  HOSPITAL_FACET_VALUES,
  HOSPITAL_FACETS,
  type HospitalFacet,
  SERVICES,
} from '@tokyo-cancer-portal/domain'
import { distanceKm } from '@tokyo-cancer-portal/domain/places'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { openPortal, type Portal } from '../../../test/openPortal'

interface Hit {
  id: string
  type: string
  title: string
  url: string
  snippet: string
  reasons: { field: string; parts: { text: string; isMarked: boolean }[] }[]
  distance: { km: number; isLess: boolean } | null
}
interface Answer {
  query: string
  total: number
  page: number
  limit: number
  match: string
  sort: string
  origin: { kind: string } | null
  hits: Hit[]
  facets: Record<string, { value: string; label: string; count: number }[]>
  offers: {
    kind: string
    facet: string | null
    value: string | null
    count: number
    isUnconfirmed?: true
  }[]
  designated: string[]
  errors?: { message: string; field?: string }[]
}
/** What the test knows of a hospital, read from REST and not from the index. */
interface Known {
  id: string
  name: string
  latitude: number | null
  longitude: number | null
  has: (facet: string, value: string) => boolean
}

let portal: Portal
let known: Known[] = []

beforeAll(async () => {
  portal = await openPortal()
  const { loadContent } = await import('../../content/loadContent')
  await loadContent({ payload: portal.payload, samples: false, demo: null, log: () => undefined })
  const random = randomFrom(4)
  const some = (values: readonly { value: string }[]) =>
    values.filter(() => random() < 0.15).map(({ value }) => value)
  for (let at = 0; at < 25; at += 1) {
    await create({
      name: `調査病院${at}`,
      slug: `surveyed-${at}`,
      ...(at % 3 ? { municipality: ['132012', '131016', '133612'][at % 2] } : {}),
      ...(at % 2
        ? { latitude: 35.6 + random() / 5, longitude: 139.3, coordinatePrecision: 'town' }
        : {}),
      services: some(SERVICES).map((service) => ({
        service,
        availability: random() < 0.5 ? 'yes' : 'no',
        cancers: some(CANCER_TYPES),
      })),
      consultationCenter: { availability: [null, 'yes', 'no'][at % 3] },
    })
  }
  known = await readKnown()
}, 300_000)
afterAll(() => portal.close())

const create = async (data: object, status = 'published') =>
  (
    (await portal.payload.create({
      collection: 'organizations',
      data: { kind: 'hospital', ...data, _status: status } as never,
      draft: status === 'draft',
    })) as { id: string }
  ).id

const ask = async (query: string) => {
  const { status, json } = await portal.rest('GET', `/organizations/search?${query}`)
  return { status, json: json as unknown as Answer }
}
const search = async (query: string): Promise<Answer> => {
  const { status, json } = await ask(query)
  expect([query, status]).toEqual([query, 200])
  return json
}
const titles = async (query: string) => (await search(query)).hits.map(({ title }) => title)
const typed = (words: string) => `q=${encodeURIComponent(words)}`

async function readKnown(): Promise<Known[]> {
  const { json } = await portal.rest(
    'GET',
    '/organizations?where[kind][equals]=hospital&limit=100&depth=0',
  )
  const docs = json.docs as Record<string, unknown>[]
  expect(docs.length).toBe(json.totalDocs)
  return docs.map(knownOf)
}

/** A second, plain reading of the rules: by what is stored, without the code that is tested. */
function knownOf(doc: Record<string, unknown>): Known {
  type Row = { type?: string; service?: string; availability?: string; cancers?: string[] }
  const designations = (doc.designations ?? []) as Row[]
  const services = (doc.services ?? []) as Row[]
  const offered = services.filter(({ availability }) => availability === 'yes')
  const cancers = new Set([...designations, ...offered].flatMap((row) => row.cancers ?? []))
  const answerOf = (service: string) =>
    services.find((row) => row.service === service)?.availability ?? 'unknown'
  const center = (doc.consultationCenter as { availability?: string } | undefined)?.availability
  return {
    id: doc.id as string,
    name: doc.name as string,
    latitude: (doc.latitude as number | null) ?? null,
    longitude: (doc.longitude as number | null) ?? null,
    has: (facet, value) => {
      const part = value.replace(/-unknown$/, '')
      switch (facet) {
        case 'designation':
          return value === 'unknown'
            ? designations.length === 0
            : designations.some(({ type }) => type === value)
        case 'cancer':
          return value === part ? cancers.has(value) : !cancers.has(part)
        case 'service':
          return answerOf(part) === (value === part ? 'yes' : 'unknown')
        case 'consultation':
          return (center ?? 'unknown') === value
        default:
          return ((doc[facet] as string | null) ?? 'unknown') === value
      }
    },
  }
}

const passes = (hospital: Known, chosen: Partial<Record<HospitalFacet, string[]>>) =>
  Object.entries(chosen).every(([facet, values]) =>
    values.some((value) => hospital.has(facet, value)),
  )

describe('counts', () => {
  it('are those of counting one by one, over random questions', async () => {
    const random = randomFrom(17)
    const queries = ['', '', '病院', '大学', '調査', '都立', '新宿区', '緩和ケア']
    let narrowed = 0
    for (let round = 0; round < 220; round += 1) {
      const q = queries[Math.floor(random() * queries.length)] ?? ''
      const chosen: Partial<Record<HospitalFacet, string[]>> = {}
      for (const facet of HOSPITAL_FACETS) {
        if (random() > 0.35) continue
        const values = HOSPITAL_FACET_VALUES[facet]
        const any = () => values[Math.floor(random() * values.length)] ?? ''
        chosen[facet] = random() < 0.5 ? [any()] : [any(), any(), any()]
      }
      const conditions = Object.entries(chosen).map(
        ([facet, values]) => `&${facet}=${values.join(',')}`,
      )
      const answer = await search(`${typed(q)}&limit=100${conditions.join('')}`)
      const everyone = q === '' ? known : await matching(q)
      const expected = everyone.filter((hospital) => passes(hospital, chosen))
      expect(answer.total).toBe(expected.length)
      expect(answer.hits.map(({ id }) => id).toSorted()).toEqual(
        expected.map(({ id }) => id).toSorted(),
      )
      if (expected.length > 0 && expected.length < everyone.length) narrowed += 1
      for (const facet of HOSPITAL_FACETS) {
        const others = everyone.filter((one) => passes(one, { ...chosen, [facet]: ANY[facet] }))
        const counts = HOSPITAL_FACET_VALUES[facet].flatMap((value) => {
          const count = others.filter((one) => one.has(facet, value)).length
          return count > 0 ? [[value, count]] : []
        })
        expect(answer.facets[facet]?.map(({ value, count }) => [value, count])).toEqual(counts)
      }
    }
    expect(narrowed).toBeGreaterThan(30)
  }, 300_000)

  const ANY: Record<string, string[]> = Object.fromEntries(
    HOSPITAL_FACETS.map((facet) => [facet, [...HOSPITAL_FACET_VALUES[facet], 'no']]),
  )
  const found = new Map<string, Known[]>()
  /** Which hospitals have a text is the search's own business and tested there. */
  async function matching(q: string): Promise<Known[]> {
    const ids = found.get(q)
    if (ids) return ids
    const { hits } = await search(`${typed(q)}&limit=100`)
    const own = hits.flatMap(({ id }) => known.filter((one) => one.id === id))
    found.set(q, own)
    return own
  }
})

describe('pages', () => {
  it.each([
    'sort=kana',
    'sort=designation',
    'place=青梅市',
    typed('病院'),
    `${typed('病院')}&sort=relevance`,
  ])('of %s have every hospital once', async (query) => {
    const all = await search(`${query}&limit=100`)
    const walked: string[] = []
    for (let page = 1; page <= Math.ceil(all.total / 7); page += 1) {
      const { hits, total } = await search(`${query}&limit=7&page=${page}`)
      expect(total).toBe(all.total)
      walked.push(...hits.map(({ id }) => id))
    }
    expect(walked).toEqual(all.hits.map(({ id }) => id))
    expect(new Set(walked).size).toBe(all.total)
    expect((await search(`${query}&limit=7&page=1000`)).hits).toEqual([])
  })
})

describe('distances', () => {
  it('order the list, are rounded, and are not guessed', async () => {
    const { hits, origin, sort } = await search('near=35.6895,139.6917&limit=100')
    expect([origin?.kind, sort]).toEqual(['near', 'distance'])
    const at = { latitude: 35.69, longitude: 139.69 }
    const kmOf = ({ id }: Hit) => {
      const hospital = known.find((one) => one.id === id)
      const { latitude, longitude } = hospital ?? { latitude: null, longitude: null }
      return latitude === null || longitude === null
        ? null
        : distanceKm(at, { latitude, longitude })
    }
    const kms = hits.map(kmOf)
    const first = kms.indexOf(null)
    expect(first).toBeGreaterThan(45)
    expect(kms.slice(first).every((km) => km === null)).toBe(true)
    expect(kms.slice(0, first)).toEqual(
      kms.slice(0, first).toSorted((a, b) => Number(a) - Number(b)),
    )
    for (const [index, { distance }] of hits.entries()) {
      const km = kms[index] ?? null
      expect(distance === null).toBe(km === null)
      if (distance && km !== null) {
        expect(distance.isLess ? km < 1 : Math.abs(distance.km - km) <= 0.5 || km > 99).toBe(true)
        expect(Number.isInteger(distance.km)).toBe(true)
      }
    }
  })

  it('are none where no place was given', async () => {
    const { hits, origin } = await search('')
    expect(origin).toBeNull()
    expect(hits.every(({ distance }) => distance === null)).toBe(true)
  })
})

describe('what is found', () => {
  it('says that a hospital had another name', async () => {
    const { hits, query } = await search(typed('東京医科歯科大学病院'))
    expect(query).toBe('東京医科歯科大学病院')
    expect(hits[0]).toMatchObject({ type: 'hospital', title: '東京科学大学病院' })
    expect(hits[0]?.url).toMatch(/^\/hospitals\//)
    const reason = hits[0]?.reasons.find(({ field }) => field === 'formerName')
    expect(reason?.parts.map(({ text }) => text).join('')).toBe('東京医科歯科大学病院')
    expect(reason?.parts.some(({ isMarked }) => isMarked)).toBe(true)
  })

  it.each([
    ['ぼくとう', '東京都立墨東病院'],
    ['江東橋', '東京都立墨東病院'],
    ['ﾎﾞｸﾄｳ', '東京都立墨東病院'],
  ])('by %s is %s', async (words, title) => {
    expect(await titles(typed(words))).toContain(title)
  })

  it('is never a draft, something withdrawn, or another kind of organization', async () => {
    await create({ name: '秘密の計画病院', slug: 'secret-draft' }, 'draft')
    await create({ name: '秘密の計画協会', slug: 'secret-association', kind: 'association' })
    const id = await create({ name: '計画中の病院', slug: 'planned' })
    expect((await search(typed('計画中の病院'))).hits.map((hit) => hit.id)).toEqual([id])
    await portal.payload.update({
      collection: 'organizations',
      id,
      data: { name: '秘密の改名' },
      draft: true,
    })
    expect((await search(typed('秘密の改名'))).hits.map((hit) => hit.id)).not.toContain(id)
    await portal.payload.update({
      collection: 'organizations',
      id,
      data: { _status: 'draft' } as never,
    })
    for (const query of [typed('秘密の計画'), typed('計画中の病院'), 'limit=100']) {
      const text = JSON.stringify((await search(query)).hits)
      expect(text).not.toMatch(/秘密|計画中の病院/)
    }
  })

  it('is labelled in the language that is asked for', async () => {
    const { facets } = await search('locale=en')
    expect(facets.consultation?.at(-1)?.label).toBe('Not confirmed')
    expect(facets.area?.find(({ value }) => value === 'ku-chuobu')?.label).toBe('Central wards')
  })
})

describe('where nothing is found', () => {
  it('other questions are offered that find what they promise', async () => {
    for (const query of [
      'area=tosho',
      'area=nishitama&cancer=testis',
      'area=tosho&cancer=testis',
      'service=lymphedema-clinic&area=ku-seibu',
      typed('ほげふが'),
    ]) {
      const { offers, total } = await search(query)
      expect(offers.length).toBeGreaterThan(0)
      for (const { kind, facet, value, count, isUnconfirmed } of offers) {
        const asked = new URLSearchParams(query)
        if (kind === 'everything') for (const name of [...asked.keys()]) asked.delete(name)
        if (facet === 'area' && value) asked.delete('municipality')
        if (facet) asked.delete(facet)
        if (facet && value) asked.set(facet, value)
        if (isUnconfirmed) asked.set('cancer', `${asked.get('cancer')}-unknown`)
        expect([query, kind, (await search(asked.toString())).total]).toEqual([query, kind, count])
        expect(count).toBeGreaterThan(total)
      }
    }
  })

  it('the designated hospitals of the area, or of those around it, are named', async () => {
    const { designated, hits } = await search('area=nishitama&service=stoma-clinic')
    const names = designated.map((id) => known.find((one) => one.id === id)?.name)
    expect(names).toContain('市立青梅総合医療センター')
    expect(hits.some(({ id }) => designated.includes(id))).toBe(false)
    expect((await search('area=tosho&service=stoma-clinic')).designated).toEqual([])
    const fromOshima = await search('municipality=133612&service=stoma-clinic')
    expect(fromOshima.designated.length).toBe(5)
  })
})

describe('bad input', () => {
  it.each([
    'sort=secret',
    'sort=distance',
    'near=NaN,NaN',
    'near=51.5,-0.1',
    'near=35.7,139.7&place=青梅市',
    'place=横浜市',
    'area=x',
    'page=0',
    'limit=-1',
    'q=a%00b',
    `q=${'a'.repeat(1001)}`,
    'cancer=lung%27--',
  ])('%s is refused in Japanese', async (query) => {
    const { status, json } = await ask(query)
    expect([query, status]).toEqual([query, 400])
    expect(json.errors?.[0]?.message).toMatch(/[ぁ-ん]/)
  })

  it.each([
    `' OR 1=1 --`,
    '%_\\',
    '"がん',
    '🙂',
    '-病院',
    '(((())))',
    'ＡＢＣ　ｶﾞﾝ',
    'が'.repeat(300),
  ])('%j gives a result', async (words) => {
    expect(Array.isArray((await search(typed(words))).hits)).toBe(true)
  })

  it('opens nothing else', async () => {
    const { hits, limit } = await search(
      'limit=1000&where[_status][equals]=draft&draft=true&depth=5',
    )
    expect(limit).toBe(100)
    expect(hits.length).toBeLessThanOrEqual(100)
    expect(
      (await portal.rest('POST', '/organizations/search', { body: {} })).status,
    ).toBeGreaterThanOrEqual(400)
    const { headers } = await portal.rest('GET', '/organizations/search')
    expect(headers.get('cache-control')).toBe('no-store')
  })
})
