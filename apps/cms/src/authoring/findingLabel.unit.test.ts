import { expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { findingLabel } from './findingLabel'

const date = { type: 'text', name: 'date', label: '日付' }
const fields = [
  { type: 'text', name: 'title', label: '名称' },
  {
    type: 'array',
    name: 'occurrences',
    label: '開催日時',
    fields: [date],
    flattenedFields: [date],
  },
] as unknown as FlattenedField[]

it.each([
  ['title', '名称'],
  ['occurrences', '開催日時'],
  ['occurrences.0.date', '開催日時 › 日付（1番目）'],
  ['occurrences.11.date', '開催日時 › 日付（12番目）'],
  ['nowhere', 'nowhere'],
])('calls %s %s', (path, label) => {
  expect(findingLabel(fields, path)).toBe(label)
})
