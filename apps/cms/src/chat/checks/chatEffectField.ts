import type { UIField } from 'payload'

/** Which questions of the frozen set get better or worse when the document is published. */
export function chatEffectField(): UIField {
  return {
    name: 'chatEffect',
    type: 'ui',
    label: '公開する前に確かめる',
    admin: {
      disableListColumn: true,
      components: { Field: '/admin/components/chatChecks/ChatEffect#ChatEffect' },
    },
  }
}
