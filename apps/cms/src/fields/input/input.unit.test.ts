import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'
import { findShapeProblems } from './findShapeProblems'
import { isInstant } from './isInstant'
import { relationsIn } from './relationsIn'
import { tidyText } from './tidyText'
import { MOST_ROWS, walkFields } from './walkFields'

const ID = '01a20243-6a52-7779-8000-000000000000'

const editor = {
  editorConfig: {
    features: {
      getSubFields: new Map([['link', () => [{ name: 'url', type: 'text', label: 'アドレス' }]]]),
    },
  },
}

const fields = [
  {
    type: 'tabs',
    tabs: [
      {
        label: '基本',
        fields: [
          { name: 'title', type: 'text', label: '題名' },
          { type: 'row', fields: [{ name: 'full', type: 'checkbox', label: '満員' }] },
        ],
      },
    ],
  },
  { name: 'kind', type: 'select', label: '種類', options: [{ value: 'salon', label: 'サロン' }] },
  {
    name: 'audiences',
    type: 'select',
    hasMany: true,
    label: '対象',
    options: ['patient', 'family'],
  },
  { name: 'capacity', type: 'number', label: '定員' },
  { name: 'at', type: 'date', label: '日時' },
  { name: 'owner', type: 'relationship', relationTo: 'organizations', label: '担当' },
  { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true, label: 'トピック' },
  { name: 'reference', type: 'relationship', relationTo: ['topics', 'events'], label: '行き先' },
  {
    name: 'venue',
    type: 'group',
    label: '会場',
    fields: [{ name: 'name', type: 'text', label: '名前' }],
  },
  {
    name: 'rows',
    type: 'array',
    label: '開催日',
    fields: [{ name: 'date', type: 'text', label: '日付' }],
  },
  {
    name: 'layout',
    type: 'blocks',
    label: '構成',
    blocks: [{ slug: 'hero', fields: [{ name: 'lead', type: 'textarea', label: '導入' }] }],
  },
  { name: 'body', type: 'richText', label: '本文', editor },
] as unknown as Field[]

const link = (url: unknown) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'link', fields: { url } }] }],
  },
})

describe('findShapeProblems', () => {
  it.each<[string, object]>([
    ['nothing', {}],
    [
      'empty values',
      {
        title: '',
        kind: null,
        audiences: [],
        capacity: '',
        at: null,
        owner: '',
        topics: null,
        rows: null,
      },
    ],
    [
      'a full document',
      {
        title: '題',
        full: 'true',
        kind: 'salon',
        audiences: ['patient'],
        capacity: '12',
        at: '2026-12-10T10:00:00+09:00',
        owner: { id: ID },
        topics: [ID],
        reference: { relationTo: 'events', value: ID },
        venue: { name: '講堂' },
        rows: [{ id: 'a1', date: '2026-12-10' }],
        layout: [{ blockType: 'hero', lead: '導入' }],
        body: link('/events'),
      },
    ],
    ['the row count of form state', { rows: 0, layout: 0 }],
    ['fields that the collection does not have', { password: 'x' }],
  ])('should accept %s', (_name, data) => {
    expect(findShapeProblems(fields, data)).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['title', { a: 1 }, 'title'],
    ['title', 5, 'title'],
    ['full', 'maybe', 'full'],
    ['kind', 'party', 'kind'],
    ['kind', '', 'kind'],
    ['audiences', 'patient', 'audiences'],
    ['audiences', ['patient', 'x'], 'audiences'],
    ['capacity', 'many', 'capacity'],
    ['capacity', {}, 'capacity'],
    ['at', '2026-02-30T00:00:00Z', 'at'],
    ['at', '2026-12-10', 'at'],
    ['owner', 'abc', 'owner'],
    ['owner', [ID], 'owner'],
    ['topics', ID, 'topics'],
    ['reference', { relationTo: 'users', value: ID }, 'reference'],
    ['venue', null, 'venue'],
    ['venue', { name: 5 }, 'venue.name'],
    ['rows', [null], 'rows'],
    ['rows', [{ id: 'x'.repeat(65) }], 'rows'],
    ['rows', [{ date: {} }], 'rows.0.date'],
    ['layout', [{ blockType: 'evil' }], 'layout'],
    ['layout', [{ blockType: 'hero', lead: [] }], 'layout.0.lead'],
    ['body', 'text', 'body'],
    ['body', { root: { children: [null] } }, 'body'],
    ['body', { root: { children: [1] } }, 'body'],
    ['body', { root: { children: ['x'] } }, 'body'],
    ['body', { root: { children: [{}] } }, 'body'],
    ['body', { root: { children: [{ type: 'paragraph', children: [null] }] } }, 'body'],
    ['body', { root: { children: [{ type: 'paragraph', children: 'x' }] } }, 'body'],
    ['body', link({}), 'body.root.children.0.children.0.fields.url'],
  ])('should name the field when %s is %j', (name, value, path) => {
    const problems = findShapeProblems(fields, { [name]: value })
    expect(problems.map((problem) => problem.path)).toEqual([path])
    expect(problems[0]?.message).toMatch(/[ぁ-ん]/)
  })

  it.each<[object, string]>([
    [{ 'title.en': 'x' }, 'title.en'],
    [{ title: '題', venue: { 'name.a': 'x' } }, 'name.a'],
    [{ rows: [{ date: '2026-12-10' }, { 'date.a': 'x' }] }, 'date.a'],
    [{ layout: [{ blockType: 'hero', 'lead.a': 'x' }] }, 'lead.a'],
    [{ body: { root: { children: [{ type: 'block', fields: { 'alt.a': 1 } }] } } }, 'alt.a'],
    [{ '.': 'x' }, '.'],
  ])('should refuse a name with a dot in it: %j', (data, path) => {
    const problems = findShapeProblems(fields, data)
    expect(problems).toEqual([
      { path, label: '内容全体', message: expect.stringContaining('「.」') },
    ])
  })

  it('should refuse what would break a recursive reader', () => {
    const deep = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`) as unknown
    expect(findShapeProblems(fields, { any: deep })).toHaveLength(1)
    expect(findShapeProblems(fields, [])).toHaveLength(1)
  })
})

describe('walkFields', () => {
  it('should say where a field is in the words of the form', () => {
    const leaf = walkFields(fields, { rows: [{ date: 'a' }, { date: 'b' }] }).find(
      ({ value }) => value === 'b',
    )
    expect(leaf).toMatchObject({ path: 'rows.1.date', label: '開催日 2 > 日付' })
  })

  it('should enter links and blocks inside rich text', () => {
    const leaf = walkFields(fields, { body: link('/x') }).find(({ value }) => value === '/x')
    expect(leaf?.path).toBe('body.root.children.0.children.0.fields.url')
  })
})

describe('relationsIn', () => {
  it('should take populated documents and ids alike', () => {
    const field = { relationTo: 'topics', hasMany: true } as const
    expect(relationsIn(field, [ID, { id: ID }])).toEqual([
      { collection: 'topics', id: ID },
      { collection: 'topics', id: ID },
    ])
    expect(relationsIn(field, '')).toEqual([])
    expect(relationsIn(field, [5])).toBeUndefined()
  })
})

describe('tidyText', () => {
  it('should trim lines, keep paragraphs and store emptiness as null', () => {
    const data = {
      title: ' 　題名　',
      layout: [{ blockType: 'hero', lead: ' 一\n二 ' }],
      venue: { name: '  ' },
    }
    tidyText(fields, data)
    expect(data).toEqual({
      title: '題名',
      layout: [{ blockType: 'hero', lead: ' 一\n二 ' }],
      venue: { name: null },
    })
  })
})

describe('isInstant', () => {
  it.each<[unknown, boolean]>([
    ['2026-12-10T04:00:00.000Z', true],
    ['2026-12-10T13:00+09:00', true],
    [new Date(), true],
    [new Date('x'), false],
    ['2026-02-29T00:00:00Z', false],
    ['2026-12-10T13:00', false],
    ['+275760-09-13T00:00:00Z', false],
    ['0001-01-01T00:00:00Z', false],
    [5, false],
  ])('should answer %j with %s', (value, expected) => {
    expect(isInstant(value)).toBe(expected)
  })
})

describe('a list with rows without end', () => {
  const rows = Array.from({ length: MOST_ROWS + 1 }, () => ({}))

  it('is refused as a whole, and none of its rows is looked at', () => {
    expect(findShapeProblems(fields, { rows })).toEqual([
      { path: 'rows', label: '開催日', message: '1000件以内にしてください。' },
    ])
    expect(findShapeProblems(fields, { layout: rows })).toMatchObject([
      { path: 'layout', message: '1000件以内にしてください。' },
    ])
    expect(walkFields(fields, { rows }).map(({ path }) => path)).not.toContain('rows.0.date')
    expect(walkFields(fields, { rows: rows.slice(1) }).map(({ path }) => path)).toContain(
      'rows.0.date',
    )
  })
})
