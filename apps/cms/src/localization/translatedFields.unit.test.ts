import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { Block, Field } from 'payload'
import { collections } from '../collections'
import { globals } from '../globals'

const page = readFileSync(new URL('../../../../docs/content-model.md', import.meta.url), 'utf8')
const [, section = ''] = /## Languages\n([\s\S]*?)\n## /.exec(page) ?? []
const documented = new Map(
  [...section.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].map(([, name = '', cell = '']) => [
    name,
    [...cell.matchAll(/`([\w.[\]]+)`/g)].map(([, path = '']) => path).toSorted(),
  ]),
)

/** Paths of the fields that exist once in each language; blocks are told apart by their kind. */
function translatedIn(fields: readonly Field[], before = ''): string[] {
  return fields.flatMap((field): string[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => translatedIn(tab.fields, before))
    if (field.type === 'row' || field.type === 'collapsible')
      return translatedIn(field.fields, before)
    if (!('name' in field) || !field.name) return []
    const path = `${before}${field.name}`
    if ('localized' in field && field.localized) return [path]
    switch (field.type) {
      case 'group':
        return translatedIn(field.fields, `${path}.`)
      case 'array':
        return translatedIn(field.fields, `${path}[].`)
      case 'blocks':
        return field.blocks.flatMap((block) => translatedInBlock(block))
      default:
        return []
    }
  })
}

const translatedInBlock = ({ slug, fields }: Block): string[] => translatedIn(fields, `${slug}.`)

describe('docs/content-model.md', () => {
  it('should name exactly the fields that exist once in each language', () => {
    const actual = [...collections, ...globals].flatMap(({ slug, fields }) => {
      const paths = [...new Set(translatedIn(fields))].toSorted()
      return paths.length > 0 ? [[slug, paths] as const] : []
    })
    expect(new Map(actual)).toEqual(documented)
  })
})
