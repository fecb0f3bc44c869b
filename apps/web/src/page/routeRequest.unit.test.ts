import { expect, test } from '@jest/globals'

import { routeRequest } from './routeRequest'

const read = (
  params: Record<string, string | string[]>,
  search: Record<string, string | string[] | undefined>,
) => routeRequest({ params: Promise.resolve(params), searchParams: Promise.resolve(search) })

test('reads path parameters as they were written before encoding', async () => {
  const { params } = await read({ slug: 'a%20b', path: ['old', '%E3%81%82.html'], bad: '%E0' }, {})
  expect(params).toEqual({ slug: 'a b', path: 'old/あ.html', bad: '%E0' })
})

test('reads each query parameter once and leaves out what is empty or absurd', async () => {
  const { search } = await read(
    {},
    { area: ['ku-nanbu', 'x'], page: ' 2 ', empty: '', none: undefined, long: 'x'.repeat(201) },
  )
  expect(search).toEqual({ area: 'ku-nanbu', page: '2' })
})
