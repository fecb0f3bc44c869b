import type { UIField } from 'payload'

/** Whether the chatbot replies as expected at this moment: a column of the list, and a button in the form. */
export const checkStateFields: UIField[] = [
  {
    name: 'checkState',
    type: 'ui',
    label: 'いまの返事',
    admin: {
      components: {
        Cell: '/admin/components/chatChecks/CheckStateCell#CheckStateCell',
        Field: '/admin/components/chatChecks/CheckOne#CheckOne',
      },
    },
  },
]
