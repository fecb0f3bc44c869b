import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'
import { collections } from '../collections'

/** Path, and what is said of the field, for every field that is typed in by hand. */
function typed(fields: readonly Field[], path = ''): [string, string][] {
  return fields.flatMap((field): [string, string][] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => typed(tab.fields, path))
    if (field.type === 'row' || field.type === 'collapsible') return typed(field.fields, path)
    const { hidden, readOnly, components, description } = (field.admin ?? {}) as {
      hidden?: boolean
      readOnly?: boolean
      components?: { Field?: unknown }
      description?: unknown
    }
    if (hidden === true || readOnly === true) return []
    const own = 'name' in field ? `${path}${field.name}` : path
    if (field.type === 'group' || field.type === 'array') return typed(field.fields, `${own}.`)
    const isTyped = ['text', 'textarea', 'number', 'email'].includes(field.type)
    // Dates and times have inputs of their own, which show what is meant.
    if (!isTyped || components?.Field) return []
    return [[own, typeof description === 'string' ? description : '']]
  })
}

describe.each(['events', 'organizations'])('the fields of %s', (slug) => {
  const fields = typed(collections.find((one) => one.slug === slug)?.fields ?? [])

  it('should be found', () => {
    expect(fields.length).toBeGreaterThan(20)
  })

  it.each(fields)('%s should have an example', (_, description) => {
    expect(description).toContain('例：')
  })
})
