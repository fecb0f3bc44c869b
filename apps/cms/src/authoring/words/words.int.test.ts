import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal, type RestAnswer } from '../../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../../test/people'
import { salon } from '../../../test/salon'

const PATH = '/globals/writing-words'
let portal: Portal
let people: People
let hospitals: Hospitals

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
}, 120_000)
afterAll(() => portal.close())

const words = (entries: object[], off: object[] = []) => ({ entries, off })
const replaced = {
  list: 'words',
  word: '当院',
  instead: 'この病院',
  reason: '分かりやすくします。',
}
const publish = (cookie: string | undefined, body: object) =>
  portal.rest('POST', PATH, {
    ...(cookie ? { cookie } : {}),
    body: { ...body, _status: 'published' },
  })
const problemsOf = ({ json }: RestAnswer) =>
  (
    json.errors as { data?: { errors?: { path: string; label: string; message: string }[] } }[]
  )[0]?.data?.errors?.map(({ path, label, message }) => `${path} ${label} ${message}`)
const rulesFor = async (summary: string) => {
  const answer = await portal.rest('POST', '/events/check', {
    cookie: people.hospitalA,
    body: { data: salon(hospitals.a, { summary }) },
  })
  expect(answer.status).toBe(200)
  return (answer.json.findings as { rule: string; field: string; fix?: { to?: string } }[])
    .filter(({ field }) => field === 'summary')
    .map(({ rule, fix }) => `${rule} ${fix?.to ?? ''}`)
}

describe('what staff publish', () => {
  it('is used by the next check, a draft is not, and what is switched off is found no more', async () => {
    expect(await rulesFor('当院の闘病の会です。')).toEqual(['TXT-4 '])
    const off = [{ list: 'words', word: '闘病' }]
    const draft = await portal.rest('POST', `${PATH}?draft=true`, {
      cookie: people.metroEditor,
      body: words([replaced], off),
    })
    expect([draft.status, draft.text.slice(0, 300)]).toEqual([200, expect.any(String)])
    expect(await rulesFor('当院の闘病の会です。')).toEqual(['TXT-4 '])
    expect((await publish(people.metroEditor, words([replaced], off))).status).toBe(200)
    expect(await rulesFor('当院の闘病の会です。')).toEqual(['TXT-4 この病院'])
    expect((await publish(people.metroEditor, words([]))).status).toBe(200)
    expect(await rulesFor('当院の会です。')).toEqual([])
  })

  it('is refused where a check would find nonsense, also as a draft, and nothing of it stays', async () => {
    const bad = words(
      [
        { ...replaced, word: '' },
        { ...replaced, instead: '当院（病院）' },
        { list: 'vague-links', word: 'あちら' },
        { list: 'vague-links', word: 'あちら' },
      ],
      [{ list: 'words', word: 'そんな言葉はない' }],
    )
    for (const path of [PATH, `${PATH}?draft=true`]) {
      const refused = await portal.rest('POST', path, { cookie: people.metroEditor, body: bad })
      expect([path, refused.status]).toEqual([path, 400])
      expect(refused.text).toMatch(/入力|ください|終わりません/)
    }
    const endless = await publish(people.metroEditor, words([{ ...replaced, instead: '当院です' }]))
    expect(endless.status).toBe(400)
    expect(problemsOf(endless)).toEqual([
      expect.stringMatching(/^entries\.0\.instead 足す言葉（1番目） .*終わりません。$/),
    ])
    const many = Array.from({ length: 501 }, (_, row) => ({ list: 'vague-alts', word: `絵${row}` }))
    expect((await publish(people.metroEditor, words(many))).status).toBe(400)
    expect((await publish(people.metroEditor, { entries: 'x', off: [5] })).status).toBe(400)
    const kept = await portal.rest('GET', PATH, { cookie: people.metroEditor })
    expect(kept.json.entries).toEqual([])
  })

  it('takes the signs of patterns as they are', async () => {
    const entry = { ...replaced, word: '(.*)[', instead: '別の言葉' }
    expect((await publish(people.metroEditor, words([entry]))).status).toBe(200)
    expect(await rulesFor('どんな文でも同じです。')).toEqual([])
    expect(await rulesFor('これは(.*)[です。')).toEqual(['TXT-4 別の言葉'])
  })

  it('is never changed by two people at once without one of them knowing', async () => {
    const both = await Promise.all(
      ['一つ目の語', '二つ目の語'].map((word) =>
        publish(people.metroEditor, words([{ ...replaced, word }])),
      ),
    )
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  })
})

describe('the words', () => {
  it.each<[string, keyof People | null, number, number]>([
    ['a visitor', null, 403, 403],
    ['a hospital', 'hospitalA', 403, 403],
    ['a hospital that publishes', 'publisherA', 403, 403],
    ['a reviewer', 'reviewer', 200, 403],
    ['an editor', 'metroEditor', 200, 200],
    ['an administrator', 'systemAdmin', 200, 200],
  ])('of %s', async (_name, key, reads, writes) => {
    const cookie = key === null ? undefined : people[key]
    const own = cookie ? { cookie } : {}
    expect((await portal.rest('GET', PATH, own)).status).toBe(reads)
    expect((await portal.rest('GET', `${PATH}/versions`, own)).status).toBe(reads)
    expect((await publish(cookie, words([]))).status).toBe(writes)
    const draft = await portal.rest('POST', `${PATH}?draft=true`, { ...own, body: words([]) })
    expect(draft.status).toBe(writes)
    const graphql = await portal.rest('POST', '/graphql', {
      ...own,
      body: { query: '{ WritingWord { entries { word } } }' },
    })
    expect(graphql.json.errors === undefined).toBe(reads === 200)
    const mutation = await portal.rest('POST', '/graphql', {
      ...own,
      body: {
        query:
          'mutation { updateWritingWord(data: { entries: [], _status: published }) { entries { word } } }',
      },
    })
    expect(mutation.json.errors === undefined).toBe(writes === 200)
  })
})
