import { expect, it } from '@jest/globals'
import { EditorRoles } from '../collections/EditorRoles'
import { CHANGED_FIELD_LABELS, changeLines } from './changeLines'

const NAMES = new Map([['role-1', '医療機関・編集者']])

it.each([
  ['a name for an id', 'users', 'role', null, 'role-1', '役割：（なし）→医療機関・編集者'],
  ['an id that is gone', 'users', 'role', 'role-0', 'role-1', '役割：role-0→医療機関・編集者'],
  ['yes and no', 'users', 'disabled', false, true, '利用を停止する：いいえ→はい'],
  [
    'a vocabulary',
    'editor-roles',
    'reach',
    'own-organization',
    'everything',
    '及ぶ範囲：自分の所属組織→すべて',
  ],
  [
    'several values',
    'editor-roles',
    'system',
    [],
    ['manage-users', 'manage-roles'],
    '運用の権限：（なし）→利用者を管理する、役割を管理する',
  ],
  [
    'capabilities',
    'editor-roles',
    'capabilities',
    { events: ['edit'] },
    { events: ['edit', 'publish'], topics: ['delete'] },
    '内容ごとの権限：イベント（編集する）→イベント（編集する・公開・承認する）、トピック（ごみ箱へ移す）',
  ],
  [
    'trust in an organization',
    'organizations',
    'trust',
    'approval',
    'everything',
    '公開のしかた：承認必須→すべて事後確認',
  ],
  ['what is not known', 'other', 'size', 1, { a: 2 }, 'size：1→{"a":2}'],
])('%s', (_name, collection, field, from, to, expected) => {
  expect(changeLines(collection, { [field]: { from, to } }, NAMES).join('')).toBe(expected)
})

it('calls the fields of a role what its page calls them', () => {
  const shown = EditorRoles.fields.flatMap((field) =>
    'name' in field && 'label' in field ? [[field.name, field.label] as const] : [],
  )
  expect(Object.fromEntries(shown)).toMatchObject(CHANGED_FIELD_LABELS['editor-roles'] ?? {})
})
