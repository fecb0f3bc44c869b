import { expect, test } from '@jest/globals'
import { textCheckHref } from '../../admin/components/textChecks/textCheckHref'
import { readTextCheckFilter } from './readTextChecks'

const id = '0d9d1b5e-1111-4222-8333-444455556666'

test.each<[Record<string, string | string[]>, object]>([
  [{}, { page: 1 }],
  [
    { severity: 'warning', kind: 'events', organization: id, page: '3' },
    { severity: 'warning', kind: 'events', organization: id, page: 3 },
  ],
  [{ organization: id.toUpperCase() }, { organization: id, page: 1 }],
  [{ severity: 'x', kind: 'users', organization: "' or 1=1", page: '-1' }, { page: 1 }],
  [{ severity: ['warning'], kind: '', organization: '', page: '99999' }, { page: 1 }],
])('%j', (parameters, expected) => {
  expect(readTextCheckFilter(parameters)).toEqual(expected)
})

test('the address of a filter reads back as the same', () => {
  const filter = { severity: 'blocker', organization: id, page: 2 } as const
  const href = textCheckHref('/admin', filter)
  const parameters = Object.fromEntries(new URL(href, 'https://x.example').searchParams)
  expect(readTextCheckFilter(parameters)).toEqual(filter)
  expect(textCheckHref('/admin')).toBe('/admin/text-checks')
})
