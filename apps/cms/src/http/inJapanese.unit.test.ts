import { expect, it } from '@jest/globals'
import { inJapanese } from './inJapanese'

it.each([
  [
    'a Japanese message stays',
    { message: '件数が多すぎます。' },
    400,
    { message: '件数が多すぎます。' },
  ],
  [
    'a field that cannot be saved is named',
    { message: 'The following field is invalid: email', data: { errors: [{ path: 'email' }] } },
    400,
    { message: '「email」の内容が正しくありません。', field: 'email' },
  ],
  [
    'a path that cannot be queried is named',
    { message: 'The following path cannot be queried: slug.x', data: [{ path: 'slug.x' }] },
    400,
    { message: '「slug.x」の内容が正しくありません。', field: 'slug.x' },
  ],
  [
    'our own field stays',
    { message: '並べ替えできません。', data: { field: 'sort' } },
    400,
    { message: '並べ替えできません。', field: 'sort' },
  ],
  [
    'a fault tells nothing',
    { message: 'Something went wrong.' },
    500,
    { message: expect.stringMatching(/^サーバーで/) },
  ],
  ['no message at all', {}, 404, { message: '見つかりません。' }],
  [
    'an unusual refusal',
    { message: 'Teapot' },
    418,
    { message: expect.stringMatching(/^リクエスト/) },
  ],
])('%s', (_name, entry, status, expected) => {
  expect(inJapanese(entry, status)).toMatchObject(expected)
})
