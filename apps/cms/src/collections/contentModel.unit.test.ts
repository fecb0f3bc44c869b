import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { Field } from 'payload'
import { collections } from '.'

/** The names of a section of docs/content-model.md, without what stands inside groups, rows and lists of values. */
function namesOf(section: string): string[] {
  let text = section
  for (const inner of [/\{[^{}]*\}/g, /\([^()]*\)/g]) {
    while (inner.test(text)) text = text.replaceAll(inner, '')
  }
  const [sentence = ''] = text.trim().split(/\.\s/)
  return [...sentence.matchAll(/`([A-Za-z]+)(?:\[\])?`/g)].map(([, name = '']) => name)
}

function topLevel(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => topLevel(tab.fields))
    if (field.type === 'row' || field.type === 'collapsible') return topLevel(field.fields)
    if (field.type === 'ui') return []
    return 'name' in field && field.name && !field.name.startsWith('_') ? [field.name] : []
  })
}

const page = readFileSync(new URL('../../../../docs/content-model.md', import.meta.url), 'utf8')
const sections = page
  .split(/^## /m)
  .map((section) => /^([a-z-]+) [^\n]*\n([\s\S]*)$/.exec(section))
  .flatMap((match) => (match ? [[match[1] ?? '', namesOf(match[2] ?? '')] as const] : []))

describe('docs/content-model.md', () => {
  it.each(sections)('should name exactly the fields of %s', (slug, names) => {
    const config = collections.find((collection) => collection.slug === slug)
    expect(topLevel(config?.fields ?? []).toSorted()).toEqual([...new Set(names)].toSorted())
  })

  it('should be read at all', () => {
    expect(sections.map(([slug]) => slug)).toEqual([
      'content-items',
      'events',
      'resources',
      'organizations',
      'topics',
      'accessibility-results',
      'glossary-terms',
      'media',
    ])
  })
})
