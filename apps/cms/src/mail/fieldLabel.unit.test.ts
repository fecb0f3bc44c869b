import { expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { fieldLabel } from './fieldLabel'

const name = { name: 'name', type: 'text', label: '会場の名前' }
const fields = [
  { name: 'title', type: 'text', label: '題名' },
  { name: 'venue', type: 'group', label: '会場', flattenedFields: [name] },
  { name: 'sessions', type: 'array', label: '各回', flattenedFields: [name] },
] as unknown as FlattenedField[]

it.each([
  ['title', '題名'],
  ['venue', '会場'],
  ['venue.name', '会場 › 会場の名前'],
  ['sessions.2.name', '各回 › 会場の名前'],
  ['venue.floor', undefined],
  ['unknown', undefined],
])('%s: %s', (path, label) => {
  expect(fieldLabel(fields, path)).toBe(label)
})
