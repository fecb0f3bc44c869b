import type { Field } from 'payload'
import { instantField } from '../../fields/instantField'
import { selectField } from '../../fields/selectField'

/** Why the portal itself disabled an account; empty for one that somebody disabled. */
export const DISABLED_BECAUSE = [
  { value: 'inactive', label: 'しばらく使われていないため' },
] as const

const isSet =
  (field: string) =>
  (data: Record<string, unknown>): boolean =>
    Boolean(data[field])

/**
 * How an account is used, written by the portal alone. Whoever reads the account (its owner, and who manages accounts)
 * reads these.
 */
export const inactivityFields: Field[] = [
  instantField({
    name: 'lastSignInAt',
    label: '最終ログイン',
    index: true,
    admin: { position: 'sidebar' },
  }),
  instantField({
    name: 'inactivityWarnedAt',
    label: '停止を予告した日時',
    admin: { position: 'sidebar', condition: isSet('inactivityWarnedAt') },
  }),
  instantField({
    name: 'openedAt',
    label: '招待し直した、または利用を再開した日時',
    admin: { position: 'sidebar', condition: isSet('openedAt') },
  }),
  selectField({
    name: 'disabledBecause',
    label: '停止した理由',
    vocabulary: DISABLED_BECAUSE,
    access: { create: () => false, update: () => false },
    admin: {
      readOnly: true,
      condition: isSet('disabledBecause'),
      components: { Field: '/admin/components/accounts/DisabledBecause#DisabledBecause' },
    },
  }),
]
