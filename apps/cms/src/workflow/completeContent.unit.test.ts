import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'
import { completeContent } from './completeContent'

const text = (name: string) => ({ name, type: 'text' })
const fields = [
  {
    type: 'tabs',
    tabs: [
      { label: '基本', fields: [text('title'), { type: 'row', fields: [text('summary')] }] },
      { name: 'named', fields: [text('note')] },
    ],
  },
  { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
  { name: 'target', type: 'relationship', relationTo: ['topics', 'events'] },
  { name: 'venue', type: 'group', fields: [text('name')] },
  { type: 'group', fields: [text('loose')] },
  { name: 'rows', type: 'array', fields: [text('id'), text('label')] },
  { name: 'layout', type: 'blocks', blocks: [{ slug: 'hero', fields: [text('heading')] }] },
  { name: 'body', type: 'richText' },
  { name: 'computed', type: 'text', virtual: true },
  { name: 'note', type: 'ui' },
] as unknown as Field[]

describe('completeContent', () => {
  it('should say of every field that says nothing that it is empty', () => {
    expect(completeContent(fields, { id: 'a' })).toEqual({
      id: 'a',
      title: null,
      summary: null,
      named: { note: null },
      topics: [],
      target: null,
      venue: { name: null },
      loose: null,
      rows: [],
      layout: [],
      body: null,
    })
  })

  it('should keep what there is, and complete rows and blocks', () => {
    const body = { root: { children: [{ fields: {} }] } }
    const content = {
      title: '題',
      summary: '',
      venue: { name: '講堂' },
      rows: [{ id: 'r1' }],
      layout: [{ id: 'b1', blockType: 'hero' }],
      body,
    }
    expect(completeContent(fields, content)).toMatchObject({
      title: '題',
      summary: '',
      venue: { name: '講堂' },
      rows: [{ id: 'r1', label: null }],
      layout: [{ id: 'b1', blockType: 'hero', heading: null }],
      body,
    })
    expect(content.rows).toEqual([{ id: 'r1' }])
  })
})
