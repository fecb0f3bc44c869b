import type { DateField } from 'payload'
import { validateInstant } from './validators/validateInstant'

type Options = Pick<DateField, 'name' | 'index' | 'admin'> & { label: string }

/**
 * A moment that the portal computes or records. It is stored in UTC, shown read-only, and no request can set it: the
 * hook that owns it overwrites whatever arrives.
 */
export function instantField(options: Options): DateField {
  return {
    type: 'date',
    validate: validateInstant,
    access: { create: () => false, update: () => false },
    ...options,
    admin: {
      readOnly: true,
      ...options.admin,
      components: {
        Field: '/admin/components/InstantField#InstantField',
        Cell: '/admin/components/InstantCell#InstantCell',
      },
    },
  }
}
