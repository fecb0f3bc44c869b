import type { Term, ValueOf } from './term'

/** What an organization is. */
export const ORGANIZATION_KINDS = [
  { value: 'hospital', label: '病院' },
  { value: 'support-center', label: '支援センター' },
  { value: 'public-office', label: '行政機関' },
  { value: 'association', label: '団体' },
  { value: 'company', label: '企業' },
] as const satisfies readonly Term[]

export type OrganizationKind = ValueOf<typeof ORGANIZATION_KINDS>
