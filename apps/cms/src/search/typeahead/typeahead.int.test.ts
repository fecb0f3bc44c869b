import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../../test/openPortal'

type Suggestion = { text: string; kind: string; label: string }

let portal: Portal

beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal.close())

const ask = async (query: string, method = 'GET') =>
  portal.rest(method, `/search/suggestions?${query}`)
const suggest = async (q: string, more = '') => {
  const { status, json } = await ask(`q=${encodeURIComponent(q)}${more}`)
  expect([q, status]).toEqual([q, 200])
  return json.suggestions as Suggestion[]
}
const texts = async (q: string) => (await suggest(q)).map(({ text }) => text)
const create = async (collection: string, data: object) =>
  (
    (await portal.payload.create({
      collection: collection as 'topics',
      data: { _status: 'published', ...data } as never,
    })) as { id: string }
  ).id
const setStatus = async (id: string, _status: 'draft' | 'published') =>
  portal.payload.update({ collection: 'topics', id, data: { _status } })

describe('while somebody types', () => {
  it('words are offered that find something, by what they are read', async () => {
    expect(await texts('にゅうが')).toEqual([])
    await create('topics', { title: '乳がんの検査', slug: 'breast-examination' })
    // What finds nothing is remembered for a minute.
    const words = await import('./typeahead')
    words.forgetWords()
    for (const typed of ['にゅうが', 'ニュウガ', 'ﾆｭｳｶﾞ', 'にゅうg']) {
      expect([typed, (await suggest(typed))[0]]).toEqual([
        typed,
        { text: '乳がん', kind: 'word', label: '' },
      ])
    }
  })

  it('titles are offered, those first that begin so', async () => {
    await create('topics', { title: '患者サロン', slug: 'salon' })
    await create('topics', { title: 'はじめての患者サロン', slug: 'first-salon' })
    const found = await suggest('患者サロ')
    // The first is a word of the dictionary as well, and offered once.
    expect(found).toEqual([
      { text: '患者サロン', kind: 'word', label: '' },
      { text: 'はじめての患者サロン', kind: 'topic', label: 'テーマ' },
    ])
    // What stands in the field already is no suggestion.
    expect(await texts('患者サロン')).not.toContain('患者サロン')
  })

  it('hospitals are offered by their kana and by former names', async () => {
    await create('organizations', {
      kind: 'hospital',
      name: '多摩の森病院',
      nameKana: 'たまのもりびょういん',
      slug: 'tamanomori',
      formerNames: [{ name: '武蔵総合病院' }],
    })
    for (const typed of ['たまのも', 'タマノモリ', '武蔵総', '多摩の']) {
      expect([typed, await texts(typed)]).toEqual([typed, ['多摩の森病院']])
    }
    expect((await suggest('たまのも', '&locale=en'))[0]?.label).toBe('Hospitals')
  })

  it('what is withdrawn, or was never published, is not offered', async () => {
    const id = await create('topics', { title: '非公開になる話題', slug: 'soon-gone' })
    expect(await texts('非公開に')).toEqual(['非公開になる話題'])
    await setStatus(id, 'draft')
    expect(await texts('非公開に')).toEqual([])
    await setStatus(id, 'published')
    await portal.payload.update({
      collection: 'topics',
      id,
      data: { title: '秘密の題名' },
      draft: true,
    })
    expect(await texts('秘密の')).toEqual([])
    expect(await texts('非公開に')).toEqual(['非公開になる話題'])
  })
})

describe('whatever is typed', () => {
  it.each([
    [''],
    ['い'],
    ['%'],
    ['_'],
    ["'; drop table search_documents; --"],
    ['"未完の引用'],
    ['-がん'],
    ['\\'],
    ['👩‍⚕️'],
    ['|&!():*'],
    ['あ'.repeat(100)],
  ])('%j is answered with a list', async (typed) => {
    expect(Array.isArray(await suggest(typed))).toBe(true)
  })

  it('is refused when it is too long, and by other methods', async () => {
    const { status, json } = await ask(`q=${'a'.repeat(101)}`)
    expect(status).toBe(400)
    expect(json).toMatchObject({
      errors: [{ message: expect.stringContaining('100文字') as unknown, field: 'q' }],
    })
    expect((await ask('q=a%00b')).status).toBe(400)
    expect((await ask('q=a', 'POST')).status).toBe(405)
  })

  it('is kept by nobody', async () => {
    expect((await ask('q=がん')).headers.get('cache-control')).toBe('no-store')
  })
})
