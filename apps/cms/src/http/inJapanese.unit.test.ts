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
    'the reason is said with the field',
    {
      message: '次の項目を確認してください： 開催日時 1 > 終了',
      data: {
        errors: [
          { path: 'slots.0.end', label: '開催日時 1 > 終了', message: '開始より後にしてください' },
        ],
      },
    },
    400,
    {
      message: '入力内容を確認してください。開催日時 1 › 終了：開始より後にしてください。',
      field: 'slots.0.end',
    },
  ],
  [
    'several reasons are all said',
    {
      message: '次の項目を確認してください： 名称, summary',
      data: {
        errors: [
          { path: 'title', label: '名称', message: 'この項目は必須です。' },
          { path: 'summary', message: '長すぎます。' },
        ],
      },
    },
    400,
    {
      message: '入力内容を確認してください。名称：この項目は必須です。summary：長すぎます。',
      field: 'title',
    },
  ],
  [
    'an English reason is not said',
    {
      message: 'The following field is invalid: email',
      data: { errors: [{ path: 'email', message: 'Must be an email' }] },
    },
    400,
    { message: '「email」の内容が正しくありません。', field: 'email' },
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
