import type { UIField } from 'payload'

/** Which saved queries get better or worse when the document is published. */
export function searchEffectField(): UIField {
  return {
    name: 'searchEffect',
    type: 'ui',
    label: '公開するとどう変わるか',
    admin: {
      disableListColumn: true,
      components: { Field: '/admin/components/searchLab/SearchEffect#SearchEffect' },
    },
  }
}
