import { expect, it } from '@jest/globals'
import type { ClientField } from 'payload'
import { tabOfField } from './tabOfField'

const fields = [
  { type: 'ui', name: 'panel' },
  {
    type: 'tabs',
    tabs: [
      { label: '基本', fields: [{ type: 'text', name: 'title' }] },
      {
        label: '日時・会場',
        fields: [
          { type: 'row', fields: [{ type: 'text', name: 'date' }] },
          { type: 'group', name: 'venue', fields: [{ type: 'text', name: 'name' }] },
        ],
      },
    ],
  },
  { type: 'text', name: 'slug' },
] as unknown as ClientField[]

it.each([
  ['title', '基本'],
  ['date', '日時・会場'],
  ['venue.name', '日時・会場'],
  ['venue', '日時・会場'],
  ['slug', null],
  ['name', null],
  ['', null],
])('the field %s stands in the tab %s', (path, tab) => {
  expect(tabOfField(fields, path)).toBe(tab)
})
