import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { criteriaOfStandard } from '@tokyo-cancer-portal/domain'
import { openPortal, type Portal, type RestAnswer } from '../../../test/openPortal'
import { createPeople, type People } from '../../../test/people'

let portal: Portal
let people: People

beforeAll(async () => {
  portal = await openPortal()
  ;({ people } = await createPeople(portal))
})
afterAll(() => portal.close())

const send = (method: string, path: string, body?: unknown, cookie = people.metroEditor) =>
  portal.rest(method, path, { cookie, body })
const fieldsOf = ({ json }: RestAnswer) =>
  (json.errors as { field?: string }[] | undefined)?.map(({ field }) => field)

const answered = criteriaOfStandard('jis-2016', 'aa').map(({ value }) => ({
  criterion: value,
  application: 'applicable',
  result: 'met',
}))
const complete = {
  title: '令和8年度 ウェブアクセシビリティ試験結果',
  declaredOn: '2027-02-01',
  testedFrom: '2027-01-12',
  testedUntil: '2027-01-15',
  standard: 'jis-2016',
  level: 'aa',
  claim: 'conforms',
  selectionMethod: 'ページの種類ごとに選びました。',
  pages: [{ title: 'トップページ', url: '/' }],
  technologies: ['html', 'css'],
  criteria: answered,
}
type Doc = { id: string; slug: string; criteria: { criterion: string; result: string | null }[] }

describe('a yearly result', () => {
  it('should begin as a draft with every criterion unanswered', async () => {
    const { json, status } = await send('POST', '/accessibility-results?draft=true', {
      title: '令和8年度 試験結果',
    })
    expect(status).toBe(201)
    const { criteria, id } = json.doc as Doc
    expect(criteria.map(({ criterion }) => criterion)).toEqual(
      answered.map(({ criterion }) => criterion),
    )
    expect(criteria.filter(({ result }) => result)).toEqual([])
    expect((await portal.rest('GET', `/accessibility-results/${id}`)).status).toBe(404)
  })

  it.each([
    ['without pages', { pages: [] }, 'pages'],
    ['without answers', { criteria: [{ criterion: '1-1-1' }] }, 'criteria'],
    [
      '準拠 where something is not met',
      { criteria: answered.map((row, index) => (index ? row : { ...row, result: 'not-met' })) },
      'claim',
    ],
    ['declared before the test was over', { declaredOn: '2027-01-13' }, 'declaredOn'],
    ['without a day of the test', { testedFrom: null }, 'testedFrom'],
    ['with an unknown criterion', { criteria: [{ criterion: '9-9-9' }] }, 'criteria.0.criterion'],
  ])('should not become public %s', async (_name, change, field) => {
    const answer = await send('POST', '/accessibility-results', {
      ...complete,
      ...change,
      _status: 'published',
    })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toContain(field)
  })

  it('should not become public half finished by an approval either', async () => {
    const { json } = await send('POST', '/accessibility-results?draft=true', {
      ...complete,
      declaredOn: '2028-02-01',
      criteria: [],
    })
    const { id } = json.doc as Doc
    const submitted = await send('POST', `/accessibility-results/${id}/submit`, {})
    expect(submitted.status).toBe(400)
    expect((await portal.rest('GET', `/accessibility-results/${id}`)).status).toBe(404)
  })

  it('should be public under its year when it is complete', async () => {
    const { json, status } = await send('POST', '/accessibility-results', {
      ...complete,
      _status: 'published',
    })
    expect(status).toBe(201)
    expect((json.doc as Doc).slug).toBe('result-2027')
    const list = await portal.rest(
      'GET',
      '/accessibility-results?where[slug][equals]=result-2027&sort=-declaredOn',
    )
    expect(list.json.totalDocs).toBe(1)
  })

  it('should be nothing for hospitals and visitors to write', async () => {
    for (const cookie of [people.hospitalA, people.reviewer, '']) {
      const answer = await send('POST', '/accessibility-results', complete, cookie)
      expect(answer.status).toBe(403)
    }
  })
})

describe('the policy', () => {
  const read = () => portal.rest('GET', '/globals/accessibility-policy')

  it('should be changed by staff and read by everybody', async () => {
    const body = { standard: 'jis-2016', additionalCriteria: ['2-2-3'], deadline: '2028-03' }
    expect((await send('POST', '/globals/accessibility-policy', body)).status).toBe(200)
    expect((await read()).json).toMatchObject(body)
  })

  it('should refuse what no standard has, and hospitals', async () => {
    const change = (body: object, cookie = people.metroEditor) =>
      send('POST', '/globals/accessibility-policy', body, cookie)
    expect((await change({ additionalCriteria: ['1-1-1'] })).status).toBe(400)
    expect((await change({ deadline: '令和10年' })).status).toBe(400)
    expect((await change({ standard: 'jis-2016' }, people.hospitalA)).status).toBe(403)
    expect((await read()).json).toMatchObject({ deadline: '2028-03' })
  })
})
