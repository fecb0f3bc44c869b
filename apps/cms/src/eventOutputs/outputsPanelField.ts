import type { UIField } from 'payload'

/** What a published event can be made known with, beside its form. */
export const outputsPanelField: UIField = {
  name: 'outputsPanel',
  type: 'ui',
  label: '広報に使う',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/components/eventOutputs/OutputsPanel#OutputsPanel' },
  },
}
