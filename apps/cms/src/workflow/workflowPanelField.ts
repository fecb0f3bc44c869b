import type { UIField } from 'payload'

/** The workflow beside the form: state, what can be done, comments and what happened so far. */
export const workflowPanelField: UIField = {
  name: 'workflowPanel',
  type: 'ui',
  label: '承認の流れ',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/components/workflow/WorkflowPanel#WorkflowPanel' },
  },
}
