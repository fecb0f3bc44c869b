import type { SelectField } from 'payload'

/**
 * Payload's own `_status` with our list cell. Its options are added by Payload; stating them again would list each
 * twice.
 */
export function statusField(): SelectField {
  return {
    name: '_status',
    type: 'select',
    label: '公開の状態',
    options: [],
    admin: {
      components: { Field: false as never, Cell: '/admin/components/StatusCell#StatusCell' },
    },
  }
}
