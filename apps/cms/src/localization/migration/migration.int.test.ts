import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../../test/openPortal'
import { type Migration, runMigrations } from '../../../test/runMigrations'
import { p, richText } from '../../content/richText'

type Row = Record<string, unknown>

let portal: Portal
/** That which made texts translatable, and those that build on it, in their order. */
let withThose: Migration[]
let withLanguages: Record<string, Row[]>
let withColumns: Record<string, Row[]>

const body = richText(p('本文です。'))

const rows = async (query: string): Promise<Row[]> =>
  (await portal.payload.db.drizzle.execute(query)).rows

const run = (direction: 'down' | 'up') => runMigrations(portal.payload, direction, withThose)

/** What stands in the tables, without what only tells when a row was made. */
const stored = async () => ({
  pages: await rows(`select c.slug, c._status, l._locale, l.title, l.summary, l.body, l.ended_note
    from content_items c join content_items_locales l on l._parent_id = c.id order by 1, 3`),
  versions: await rows(`select v.version_slug, v.version__status, l._locale, l.version_title,
      l.version_summary, l.version_body, l.version_ended_note
    from _content_items_v v join _content_items_v_locales l on l._parent_id = v.id
    order by v.created_at, 3`),
  topics: await rows(`select t.slug, t.layout, l._locale, l.title, l.summary
    from topics t join topics_locales l on l._parent_id = t.id order by 1, 3`),
  topicVersions: await rows(`select v.version_layout, l._locale, l.version_title
    from _topics_v v join _topics_v_locales l on l._parent_id = v.id order by v.created_at, 2`),
  home: await rows('select layout from home'),
  homeVersions: await rows('select version_layout from _home_v order by created_at'),
  header: await rows(`select h.id, l._locale, l.link_label from navigation_header h
    join navigation_header_locales l on l._parent_id = h.id order by h._order`),
  footer: await rows(`select f.id, l._locale, l.heading from navigation_footer f
    join navigation_footer_locales l on l._parent_id = f.id order by f._order`),
  footerLinks: await rows(`select f.id, l._locale, l.link_label from navigation_footer_links f
    join navigation_footer_links_locales l on l._parent_id = f.id order by f._order`),
  settings: await rows(
    'select _locale, site_name, tagline, consultation_name from site_settings_locales',
  ),
  terms: await rows(`select t.slug, l._locale, l.term, l.explanation
    from glossary_terms t join glossary_terms_locales l on l._parent_id = t.id order by 1, 2`),
  termVersions: await rows(`select l._locale, l.version_term, l.version_explanation
    from _glossary_terms_v v join _glossary_terms_v_locales l on l._parent_id = v.id
    order by v.created_at, 1`),
  alerts: await rows(`select a.id, l._locale, l.title, l.body, l.link_label
    from site_settings_alerts a join site_settings_alerts_locales l on l._parent_id = a.id order by 1`),
})

/** The same texts where they stood before there were languages. */
const storedInColumns = async () => ({
  pages: await rows('select slug, title, summary, body, ended_note from content_items order by 1'),
  versions: await rows(`select version_slug, version_title, version_summary, version_body
    from _content_items_v order by created_at`),
  topics: await rows('select slug, title, summary, layout from topics order by 1'),
  home: await rows('select layout from home'),
  header: await rows('select id, link_label from navigation_header order by _order'),
  footer: await rows('select id, heading from navigation_footer order by _order'),
  settings: await rows('select site_name, tagline, consultation_name from site_settings'),
  alerts: await rows('select id, title, body, link_label from site_settings_alerts order by id'),
  terms: await rows('select slug, term, explanation from glossary_terms order by 1'),
})

async function fill(): Promise<void> {
  const { payload } = portal
  const page = { kind: 'page' as const, placement: 'page' as const }
  const first = await payload.create({
    collection: 'content-items',
    data: {
      ...page,
      title: '公開中の題名',
      slug: 'first',
      summary: '要約',
      body,
      ended: true,
      endedNote: '終わりました。',
      _status: 'published',
    },
  })
  await payload.update({
    collection: 'content-items',
    id: first.id,
    data: { title: '下書きの題名' },
    draft: true,
  })
  await payload.create({
    collection: 'content-items',
    data: { ...page, title: '題名だけ', slug: 'second' },
    draft: true,
  })
  const layout = [
    { blockType: 'hero' as const, heading: '見出し', lead: '導入', showSearch: false },
    {
      blockType: 'linkCards' as const,
      heading: 'カード',
      style: 'task' as const,
      cards: [{ title: '病院', description: '説明', link: { label: '探す', href: '/hospitals' } }],
    },
    { blockType: 'news' as const, heading: '', limit: 3 },
    { blockType: 'richText' as const, body: body as never },
  ]
  await payload.create({
    collection: 'topics',
    data: { title: '仕事', slug: 'work', summary: '仕事と治療', layout, _status: 'published' },
  })
  await payload.create({
    collection: 'glossary-terms',
    data: {
      term: '生検',
      reading: 'せいけん',
      explanation: '体の一部を取って調べる検査です。',
      slug: 'biopsy',
      _status: 'published',
    },
  })
  await payload.updateGlobal({ slug: 'home', data: { layout, _status: 'published' } })
  await payload.updateGlobal({
    slug: 'navigation',
    data: {
      header: [{ link: { label: '病院', href: '/hospitals' } }, { link: { href: '/events' } }],
      footer: [{ heading: '案内', links: [{ link: { label: '方針', href: '/privacy' } }] }],
    },
  })
  await payload.updateGlobal({
    slug: 'site-settings',
    data: {
      siteName: '東京都がんポータル',
      tagline: '説明',
      consultation: { name: '相談窓口' },
      alerts: [{ level: 'notice', title: '知らせ', body: '文', link: { label: '詳しい内容' } }],
    },
  })
}

beforeAll(async () => {
  portal = await openPortal()
  const { migrations } = await import('../../migrations')
  const { readFile } = await import('node:fs/promises')
  let first = -1
  for (const [index, one] of migrations.entries()) {
    const text = await readFile(new URL(`../../migrations/${one.name}.ts`, import.meta.url), 'utf8')
    if (first === -1 && text.includes('runUp(')) first = index
  }
  withThose = migrations.slice(first)
  await fill()
  withLanguages = await stored()
  await run('down')
  withColumns = await storedInColumns()
  await run('up')
}, 120_000)
afterAll(() => portal?.close())

describe('a database that was filled before there were languages', () => {
  it('should have had every text in its column', () => {
    expect(withColumns.pages).toEqual([
      { slug: 'first', title: '公開中の題名', summary: '要約', body, ended_note: '終わりました。' },
      { slug: 'second', title: '題名だけ', summary: null, body: null, ended_note: null },
    ])
    expect(withColumns.versions?.map((row) => row.version_title)).toEqual([
      '公開中の題名',
      '下書きの題名',
      '題名だけ',
    ])
    expect(withColumns.terms).toEqual([
      { slug: 'biopsy', term: '生検', explanation: '体の一部を取って調べる検査です。' },
    ])
    const [topic] = withColumns.topics ?? []
    expect(topic).toMatchObject({
      title: '仕事',
      layout: [
        { heading: '見出し', lead: '導入' },
        { cards: [{ title: '病院', description: '説明', link: { label: '探す' } }] },
        { blockType: 'news' },
        { body },
      ],
    })
    expect(withColumns.home?.[0]?.layout).toMatchObject([{ heading: '見出し' }, {}, {}, { body }])
    expect(withColumns.header?.map((row) => row.link_label)).toEqual(['病院', null])
    expect(withColumns.footer).toMatchObject([{ heading: '案内' }])
    expect(withColumns.settings).toEqual([
      { site_name: '東京都がんポータル', tagline: '説明', consultation_name: '相談窓口' },
    ])
    expect(withColumns.alerts).toMatchObject([
      { title: '知らせ', body: '文', link_label: '詳しい内容' },
    ])
  })

  it('should have every one of them as Japanese after the migration, versions too', async () => {
    const migrated = await stored()
    // A menu entry without words has no row of a language, whoever made it.
    const header = withLanguages.header?.filter((row) => row.link_label !== null)
    expect(migrated).toEqual({ ...withLanguages, header })
  })

  it('should answer as before, and take a translation', async () => {
    const { payload } = portal
    const found = await portal.rest('GET', '/content-items?where[slug][equals]=first')
    expect(found.json).toMatchObject({
      docs: [{ title: '公開中の題名', summary: '要約', body, endedNote: '終わりました。' }],
    })
    const home = await portal.rest('GET', '/globals/home')
    expect(home.json).toMatchObject({
      layout: [
        { heading: '見出し' },
        { cards: [{ title: '病院', link: { label: '探す' } }] },
        {},
        { body },
      ],
    })
    const { docs } = await payload.find({
      collection: 'content-items',
      where: { slug: { equals: 'first' } },
      draft: true,
    })
    expect(docs[0]?.title).toBe('下書きの題名')
    const { id, layout } = (
      await payload.find({ collection: 'topics', where: { slug: { equals: 'work' } } })
    ).docs[0] as unknown as { id: string; layout: Row[] }
    const english = layout.map((block, index) =>
      index === 0 ? { ...block, heading: 'Head' } : block,
    )
    await payload.update({
      collection: 'topics',
      id,
      locale: 'en',
      data: { title: 'Work', layout: english, _status: 'published' },
    })
    const japanese = await payload.findByID({ collection: 'topics', id })
    expect(japanese.layout).toMatchObject([{ heading: '見出し' }, {}, {}, {}])
  })
})
