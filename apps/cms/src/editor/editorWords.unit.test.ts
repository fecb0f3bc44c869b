import { describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { SanitizedConfig } from 'payload'
import { inlineBlocks, richTextBlocks } from '../blocks/richText/richTextBlocks'
import { editorWords } from './editorWords'
import { LINKED_COLLECTIONS } from '../fields/linkField'
import { inOurWords } from './inOurWords'
import { ITEM_LABELS, SLASH_KEYWORDS } from './itemWords'
import { portalEditor } from './portalEditor'
import { tableFeature } from './tableFeature'
import { withEditorWords } from './withEditorWords'

const client = createRequire(import.meta.url).resolve('@payloadcms/richtext-lexical/client')
const TABLE_MENU = join(
  dirname(client),
  '../../features/experimental_table/client/plugins/TableActionMenuPlugin/index.js',
)

describe('the words of the editor', () => {
  it('should be given to the features when all of them are there', async () => {
    const slugs = [...LINKED_COLLECTIONS, 'media']
    const collections = slugs.map((slug) => ({ slug, admin: {}, fields: [] }))
    const config = { collections, i18n: { translations: {} }, admin: {} }
    const adapter = await portalEditor({
      config: config as unknown as SanitizedConfig,
      isRoot: true,
      parentIsLocalized: false,
    })
    const { resolvedFeatureMap } = adapter.editorConfig
    const keys = [...resolvedFeatureMap.keys()]
    expect(keys).toContain('experimental_table')
    expect(keys.at(-1)).toBe('portalWords')
  })

  it('should lie over those that the editor brings', async () => {
    const config = { i18n: { translations: {} } } as SanitizedConfig
    const editor = withEditorWords(({ config: { i18n } }) => {
      const lexical = { paragraph: { label: '段落', label2: '通常' } }
      i18n.translations = { ja: { lexical } } as unknown as typeof i18n.translations
      return {} as never
    })
    await editor({ config, isRoot: true, parentIsLocalized: false })
    expect(config.i18n.translations.ja).toMatchObject({ lexical: editorWords })
  })

  it('should name items in Japanese and find them by Japanese words, in new objects', () => {
    const item = { key: 'table', label: 'Table', keywords: ['table'] }
    const feature = {
      slashMenu: { groups: [{ key: 'basic', items: [item, { key: 'other' }] }] },
      toolbarFixed: { groups: [{ key: 'add', items: [item] }] },
    }
    const ours = inOurWords(feature)
    expect(ours.slashMenu.groups[0]?.items[0]).toMatchObject({
      label: '表',
      keywords: ['table', '表', 'ひょう', 'テーブル'],
    })
    expect(ours.toolbarFixed.groups[0]?.items[0]?.label).toBe('表')
    expect(item).toEqual({ key: 'table', label: 'Table', keywords: ['table'] })
  })

  it('should find every block by some words', () => {
    const known = Object.keys(SLASH_KEYWORDS).filter((key) => /^(?:block|inlineBlocks)-/.test(key))
    const blocks = richTextBlocks.map(({ slug }) => `block-${slug}`)
    const inline = inlineBlocks.map(({ slug }) => `inlineBlocks-${slug}`)
    expect(known.toSorted()).toEqual([...blocks, ...inline].toSorted())
    expect(Object.keys(ITEM_LABELS)).toEqual(['table'])
  })

  it('should label the fields of a new table', async () => {
    const { feature } = tableFeature()
    const config = { collections: [] } as unknown as SanitizedConfig
    const resolved = await (feature as (args: unknown) => Promise<Resolved>)({ config })
    const { fields } = resolved.generateSchemaMap({}).get('fields') ?? { fields: [] }
    expect(fields.map(({ label }) => label)).toEqual(['行の数', '列の数'])
  })

  it('should reach every item of the menu of a table', async () => {
    const menu = await readFile(TABLE_MENU, 'utf8')
    const css = await readFile(join(import.meta.dirname, 'portalWords.css'), 'utf8')
    const items = [...menu.matchAll(/"data-test-id": "([^"]+)"/g)].map(([, id]) => id)
    expect(items.length).toBeGreaterThan(10)
    expect(items.filter((id) => !css.includes(`[data-test-id='${id}']`))).toEqual([])
  })
})

type Resolved = {
  generateSchemaMap: (args: object) => Map<string, { fields: { label: string }[] }>
}
