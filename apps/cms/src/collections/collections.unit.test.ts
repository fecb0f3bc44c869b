import { describe, expect, it } from '@jest/globals'
import { COLLECTIONS, DRAFT_COLLECTIONS, GLOBALS } from '@tokyo-cancer-portal/domain'
import type { CollectionConfig, Field } from 'payload'
import { COLLECTION_LABELS } from '../admin/collectionLabels'
import { richTextBlocks } from '../blocks/richText/richTextBlocks'
import { globals } from '../globals'
import { collections } from '.'

type Found = { path: string; field: Field }

/** Every field, also inside blocks, under the path that its column or JSON has. */
function everyField(fields: readonly Field[], path: string): Found[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => everyField(tab.fields, path))
    const own = 'name' in field && field.name ? `${path}.${field.name}` : path
    const inner = 'fields' in field ? everyField(field.fields, own) : []
    const blocks =
      field.type === 'blocks'
        ? field.blocks.flatMap((one) => everyField(one.fields, `${own}.${one.slug}`))
        : []
    return [...(own === path ? [] : [{ path: own, field }]), ...inner, ...blocks]
  })
}

const fields = [
  ...[...collections, ...globals].flatMap((config) => everyField(config.fields, config.slug)),
  ...richTextBlocks.flatMap((block) => everyField(block.fields, block.slug)),
]
const pathsOf = (isBad: (field: Field) => boolean) =>
  fields.filter(({ field }) => isBad(field)).map(({ path }) => path)

describe('every field', () => {
  it('should have a Japanese label', () => {
    expect(
      pathsOf(
        (field) =>
          !('label' in field) ||
          typeof field.label !== 'string' ||
          !/[ぁ-んァ-ヶ一-龠]|^URL$/.test(field.label),
      ),
    ).toEqual([])
  })

  it('should bound its text', () => {
    expect(
      pathsOf((field) => (field.type === 'text' || field.type === 'textarea') && !field.maxLength),
    ).toEqual([])
  })

  it('should bound its number', () => {
    expect(
      pathsOf(
        (field) => field.type === 'number' && (field.min === undefined || field.max === undefined),
      ),
    ).toEqual([])
  })

  it('should bound its rows', () => {
    const hasRows = (field: Field) =>
      field.type === 'array' ||
      field.type === 'blocks' ||
      (field.type === 'relationship' && field.hasMany)
    expect(
      pathsOf((field) => Boolean(hasRows(field)) && !('maxRows' in field && field.maxRows)),
    ).toEqual([])
  })

  it('should check its address, date or contact', () => {
    const names =
      /url$|Url$|^(?:href|website|phone|email|postalCode|slug|date|startTime|endTime|from|to)$|On$|^deadline|^asOf$|^valid(?:From|To|Until)$/
    const free = new Set(['audit-entries.from', 'audit-entries.to'])
    expect(
      fields
        .filter(
          ({ field, path }) =>
            field.type === 'text' && names.test(field.name) && !field.validate && !free.has(path),
        )
        .map(({ path }) => path),
    ).toEqual([])
  })
})

describe.each(collections.map((config) => [config.slug, config] as const))(
  '%s',
  (slug, config: CollectionConfig) => {
    it('should have a Japanese name, a group and something to say', () => {
      expect(config.labels?.plural).toBe(COLLECTION_LABELS[slug as keyof typeof COLLECTION_LABELS])
      expect(['内容', 'イベント', '資料', '施設', '運用']).toContain(config.admin?.group)
      expect(config.admin?.description).toMatch(/[ぁ-ん]/)
    })

    it('should be found and listed by fields that it has', () => {
      const own = everyField(config.fields, '').map(({ path }) => path.slice(1))
      const given = [
        'id',
        'createdAt',
        'updatedAt',
        '_status',
        ...(config.auth ? ['email'] : []),
        ...(config.upload ? ['filename'] : []),
      ]
      const named = [
        config.admin?.useAsTitle ?? '',
        ...(config.admin?.defaultColumns ?? []),
        // `title.ja` is the Japanese text of `title`.
        ...(config.admin?.listSearchableFields ?? []).map((path) => path.replace(/\.ja$/, '')),
      ]
      expect(named.filter((path) => !own.includes(path) && !given.includes(path))).toEqual([])
    })

    it('should state its access, keep versions bounded and have a trash where it has drafts', () => {
      const hasDrafts = (DRAFT_COLLECTIONS as readonly string[]).includes(slug)
      expect(Object.keys(config.access ?? {}).toSorted()).toEqual(
        ['admin', 'create', 'delete', 'read', 'readVersions', 'unlock', 'update'].toSorted(),
      )
      expect(config.versions).toEqual(
        hasDrafts
          ? { maxPerDoc: 50, drafts: { autosave: false, schedulePublish: false } }
          : undefined,
      )
      expect(config.trash ?? false).toBe(hasDrafts || slug === 'media')
    })
  },
)

it('should be the collections and globals of the domain, but for those of the machinery', () => {
  const machinery = [
    'outbox-jobs',
    'schedules',
    'assignments',
    'organization-trust',
    'media-uses',
    'content-loads',
    'second-factors',
    'page-feedback',
    'page-feedback-counts',
    'missed-searches',
    'text-checks',
  ]
  expect([...collections.map(({ slug }) => slug), ...machinery].toSorted()).toEqual(
    [...COLLECTIONS].toSorted(),
  )
  expect(globals.map(({ slug }) => slug)).toEqual([...GLOBALS])
  for (const { label, slug } of globals)
    expect(label).toBe(COLLECTION_LABELS[slug as keyof typeof COLLECTION_LABELS])
})
