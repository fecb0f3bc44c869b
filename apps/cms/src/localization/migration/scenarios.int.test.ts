import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../../test/openPortal'
import { type Migration, runMigrations } from '../../../test/runMigrations'

type Row = Record<string, unknown>

let portal: Portal
/** That which made the texts of scenarios translatable, and those that came later, in their order. */
let withThose: Migration[]
let inColumns: Row[]
let versionsInColumns: Row[]

const rows = async (query: string): Promise<Row[]> =>
  (await portal.payload.db.drizzle.execute(query)).rows

const run = (direction: 'down' | 'up') => runMigrations(portal.payload, direction, withThose)

/** Every text of a scenario where it stood before there were languages. @param version of its tables */
const textsInColumns = (version = '') =>
  rows(`select own.${version && 'version_'}title as title, step.text, choice.label, link.label as link
    from ${version && '_'}chat_scenarios${version} own
    join ${version && '_'}chat_scenarios${version}${version && '_version'}_steps step on step._parent_id = own.id
    left join ${version && '_'}chat_scenarios${version}${version && '_version'}_steps_choices choice
      on choice._parent_id = step.id
    left join ${version && '_'}chat_scenarios${version}${version && '_version'}_steps_links link
      on link._parent_id = step.id
    order by own.created_at, step._order, choice._order, link._order`)

const step = (word: string) => [
  {
    key: '最初',
    text: `${word}どうしますか。`,
    choices: [{ label: `${word}調べる`, next: '終わり' }],
  },
  {
    key: '終わり',
    text: `${word}こちらです。`,
    links: [{ label: `${word}病院`, href: '/hospitals' }, { href: '/events' }],
  },
]

let id: string
const read = async (query: Row) => {
  const found: unknown = await portal.payload.findByID({
    collection: 'chat-scenarios',
    id,
    ...query,
  })
  return found as Row
}

beforeAll(async () => {
  portal = await openPortal()
  const { migrations } = await import('../../migrations')
  const { readFile } = await import('node:fs/promises')
  let first = -1
  for (const [index, one] of migrations.entries()) {
    const text = await readFile(new URL(`../../migrations/${one.name}.ts`, import.meta.url), 'utf8')
    if (first === -1 && text.includes('CREATE TABLE "chat_scenarios_locales"')) first = index
  }
  expect(first).toBeGreaterThan(0)
  withThose = migrations.slice(first)
  const { payload } = portal
  const saved = await payload.create({
    collection: 'chat-scenarios',
    data: { title: '公開中の案内', steps: step('公開・'), _status: 'published' },
  })
  ;({ id } = saved)
  await payload.update({
    collection: 'chat-scenarios',
    id,
    locale: 'en',
    data: { title: 'What is lost on the way back', _status: 'published' },
  })
  await payload.update({
    collection: 'chat-scenarios',
    id,
    data: { title: '下書きの案内', steps: step('下書き・') },
    draft: true,
  })
  await run('down')
  inColumns = await textsInColumns()
  versionsInColumns = await textsInColumns('_v')
  await run('up')
}, 120_000)
afterAll(() => portal?.close())

const textsOf = (title: string, word: string) => [
  { title, text: `${word}どうしますか。`, label: `${word}調べる`, link: null },
  { title, text: `${word}こちらです。`, label: null, link: `${word}病院` },
  { title, text: `${word}こちらです。`, label: null, link: null },
]

describe('guided conversations that were written before they had languages', () => {
  it('should have had every text in its column, those of versions too', () => {
    expect(inColumns).toEqual(textsOf('公開中の案内', '公開・'))
    const newest = versionsInColumns.slice(-3)
    expect(newest).toEqual(textsOf('下書きの案内', '下書き・'))
    expect(versionsInColumns.slice(0, 3)).toEqual(textsOf('公開中の案内', '公開・'))
  })

  it.each([
    ['live', false, '公開中の案内', '公開・'],
    ['in the newest version', true, '下書きの案内', '下書き・'],
  ])('should say the same in Japanese afterwards, %s', async (_where, draft, title, word) => {
    expect(await read({ draft })).toMatchObject({ title, steps: step(word) })
    // Nothing was made up for other languages.
    const english = await read({ draft, locale: 'en', fallbackLocale: false })
    expect(english.title ?? null).toBeNull()
    expect((english.steps as Row[]).map(({ text }) => text ?? null)).toEqual([null, null])
  })

  it('should be restored from their versions, and take a translation', async () => {
    const { payload } = portal
    const { docs } = await payload.findVersions({
      collection: 'chat-scenarios',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    expect(docs[0]?.version.title).toBe('公開中の案内')
    const newest = (await read({ draft: true })) as { steps: Row[] }
    await payload.update({
      collection: 'chat-scenarios',
      id,
      locale: 'en',
      data: {
        title: 'A guide',
        steps: newest.steps.map((row) => ({ ...row, text: 'Here.' })),
        _status: 'published',
      } as never,
    })
    expect(await read({ locale: 'en' })).toMatchObject({
      title: 'A guide',
      steps: [{ text: 'Here.' }, { text: 'Here.' }],
    })
    expect(await read({})).toMatchObject({ title: '下書きの案内', steps: step('下書き・') })
  })
})
