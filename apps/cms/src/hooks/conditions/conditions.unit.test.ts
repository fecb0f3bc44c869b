import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { fieldAtPath } from './fieldAtPath'
import { operandProblem } from './operandProblem'
import { whereProblem } from './whereProblem'

const ID = '01a20243-6a52-7779-8000-000000000000'

const topics = [
  { name: 'title', type: 'text' },
  { name: 'parent', type: 'relationship', relationTo: 'topics' },
] as unknown as FlattenedField[]

const fields = [
  { name: 'slug', type: 'text' },
  { name: 'body', type: 'richText' },
  { name: 'layout', type: 'blocks' },
  { name: 'kind', type: 'select', options: [{ value: 'salon', label: 'サロン' }, 'lecture'] },
  { name: 'audiences', type: 'select', hasMany: true, options: ['patient', 'family'] },
  { name: 'capacity', type: 'number' },
  { name: 'startsAt', type: 'date' },
  { name: 'ended', type: 'checkbox' },
  { name: 'organizer', type: 'relationship', relationTo: 'organizations' },
  { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
  { name: 'document', type: 'relationship', relationTo: ['events', 'topics'] },
  { name: 'venue', type: 'group', flattenedFields: [{ name: 'name', type: 'text' }] },
  {
    name: 'rows',
    type: 'array',
    flattenedFields: [
      { name: 'id', type: 'text' },
      { name: 'date', type: 'date' },
    ],
  },
] as unknown as FlattenedField[]

const fieldsOf = (slug: string) => (slug === 'topics' ? topics : undefined)

describe('fieldAtPath', () => {
  it.each([
    ['id', 'id'],
    ['slug', 'text'],
    ['venue.name', 'text'],
    ['venue__name', 'text'],
    ['rows.date', 'date'],
    ['rows.id', 'text'],
    ['topics.id', 'id'],
    ['topics.parent.title', 'text'],
    ['document.value', 'id'],
    ['document.relationTo', 'select'],
  ])('should find what is at %s', (path, type) => {
    expect(fieldAtPath(path, fields, fieldsOf)?.type).toBe(type)
  })

  it.each([
    '',
    '.',
    'nowhere',
    'slug.x',
    'venue.x',
    'id.x',
    'body.root.children',
    'layout.hero.lead',
    'organizer.name',
    'document.value.title',
    '__proto__',
    'constructor',
    'venue.constructor',
  ])('should find nothing at %j', (path) => {
    expect(fieldAtPath(path, fields, fieldsOf)).toBeUndefined()
  })
})

describe('operandProblem', () => {
  const judge = (path: string, operator: string, operand: unknown) =>
    operandProblem(
      fieldAtPath(path, fields, fieldsOf) ?? { type: 'ui' as never },
      operator,
      operand,
    )

  it.each<[string, string, unknown]>([
    ['id', 'equals', ID],
    ['id', 'in', `${ID},${ID}`],
    ['id', 'in', []],
    ['id', 'not_in', [ID]],
    ['slug', 'equals', ''],
    ['slug', 'equals', null],
    ['slug', 'like', 'がん 相談'],
    ['slug', 'contains', '%'],
    ['slug', 'exists', 'true'],
    ['kind', 'equals', 'salon'],
    ['kind', 'in', 'salon,lecture'],
    ['audiences', 'contains', 'family'],
    ['capacity', 'greater_than', '12.5'],
    ['capacity', 'equals', -3],
    ['startsAt', 'greater_than_equal', '2026-04-01'],
    ['startsAt', 'less_than', '2026-04-01T10:00:00.000Z'],
    ['startsAt', 'less_than', '2026-04-01T10:00:00+09:00'],
    ['startsAt', 'greater_than', new Date()],
    ['startsAt', 'exists', false],
    ['ended', 'equals', 'false'],
    ['ended', 'not_equals', true],
    ['organizer', 'equals', ID],
    ['organizer', 'equals', undefined],
    ['topics', 'contains', ID],
    ['document.relationTo', 'equals', 'events'],
  ])('should accept %s %s %j', (path, operator, operand) => {
    expect(judge(path, operator, operand)).toBeUndefined()
  })

  it.each<[string, string, unknown]>([
    ['id', 'contains', 'a'],
    ['id', 'like', ID],
    ['id', 'equals', 'abc'],
    ['id', 'in', 'abc'],
    ['id', 'in', null],
    ['id', 'in', [null]],
    ['id', 'greater_than', ID],
    ['slug', 'near', 'a'],
    ['slug', 'within', 'a'],
    ['slug', 'intersects', 'a'],
    ['slug', 'all', 'a'],
    ['slug', 'like', [1]],
    ['slug', 'like', { a: 1 }],
    ['slug', 'like', null],
    ['slug', 'equals', 5],
    ['slug', 'equals', 'x'.repeat(1001)],
    ['slug', 'in', Array.from({ length: 1001 }, () => 'x')],
    ['slug', 'exists', 'maybe'],
    ['slug', 'nonsense', 'a'],
    ['slug', 'constructor', 'a'],
    ['kind', 'like', 'salon'],
    ['kind', 'contains', 'salon'],
    ['kind', 'equals', 'party'],
    ['kind', 'greater_than', 'salon'],
    ['audiences', 'all', 'family'],
    ['audiences', 'contains', 'fam'],
    ['capacity', 'equals', 'many'],
    ['capacity', 'equals', '1e300'],
    ['capacity', 'equals', Number.POSITIVE_INFINITY],
    ['capacity', 'like', '1'],
    ['startsAt', 'greater_than', 1e300],
    ['startsAt', 'greater_than', '2026-02-30'],
    ['startsAt', 'greater_than', '2026-04-01T99:00:00Z'],
    ['startsAt', 'greater_than', 'tomorrow'],
    ['startsAt', 'greater_than', null],
    ['startsAt', 'like', '2026'],
    ['ended', 'equals', 'maybe'],
    ['ended', 'in', 'true'],
    ['organizer', 'in', '1'],
    ['organizer', 'in', null],
    ['organizer', 'equals', [ID]],
    ['organizer', 'contains', ID],
    ['topics', 'all', ID],
    ['topics', 'contains', { title: { equals: 'x' } }],
    ['document', 'equals', { relationTo: 'events', value: ID }],
    ['document.relationTo', 'equals', 'users'],
    ['body', 'like', 'x'],
    ['body', 'exists', 'true'],
    ['layout', 'equals', 'x'],
    ['venue', 'equals', 'x'],
    ['rows', 'exists', 'true'],
  ])('should refuse %s %s %j in Japanese', (path, operator, operand) => {
    expect(judge(path, operator, operand)).toMatch(/[ぁ-ん]/)
  })
})

describe('whereProblem', () => {
  const judge = (where: unknown) => whereProblem(where, { fields, fieldsOf })
  const nested = (depth: number): unknown => (depth === 0 ? {} : { and: [nested(depth - 1)] })

  it.each([
    [{}],
    [{ slug: {} }],
    [{ and: [] }],
    [{ or: [{ slug: { equals: 'a' } }, { and: [{ kind: { equals: 'salon' } }] }] }],
    [{ AND: [{ slug: { equals: 'a', not_equals: 'b' } }] }],
    [nested(10)],
  ])('should accept %j', (where) => {
    expect(judge(where)).toBeUndefined()
  })

  it.each([
    [null],
    ['x'],
    [[]],
    [{ and: null }],
    [{ and: {} }],
    [{ or: 'x' }],
    [{ and: [null] }],
    [{ and: [[]] }],
    [{ id: null }],
    [{ slug: 'a' }],
    [{ slug: ['a'] }],
    [{ nowhere: { equals: 1 } }],
    [{ or: [{ slug: { near: 'a' } }] }],
    [JSON.parse('{"__proto__":{"equals":"a"}}')],
    [nested(11)],
    [{ or: Array.from({ length: 300 }, () => ({})) }],
  ])('should refuse %j', (where) => {
    expect(judge(where)?.message).toMatch(/[ぁ-ん]/)
  })

  it('should not overflow on an endless nest', () => {
    expect(judge(nested(5000))?.message).toMatch(/多すぎます/)
  })
})
