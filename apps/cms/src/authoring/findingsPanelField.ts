import type { UIField } from 'payload'

/** What the authoring rules say about the form as it stands, beside it. */
export const findingsPanelField: UIField = {
  name: 'findingsPanel',
  type: 'ui',
  label: '文章の確認',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/components/authoring/FindingsPanel#FindingsPanel' },
  },
}
