import type { CollapsibleField, Field } from 'payload'

/**
 * A part of a form that is folded until somebody wants it: what is asked of everybody stands on the page, the rest behind
 * its heading. It changes nothing about what is stored.
 */
export const section = (label: string, fields: Field[]): CollapsibleField => ({
  type: 'collapsible',
  label,
  fields,
  admin: { components: { Field: '/admin/components/FormSection#FormSection' } },
})
