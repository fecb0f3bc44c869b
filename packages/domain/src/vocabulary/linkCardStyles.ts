import type { Term, ValueOf } from './term'

/** What the cards of a link-card block sort by. */
export const LINK_CARD_STYLES = [
  { value: 'audience', label: '立場から選ぶ' },
  { value: 'situation', label: '状況から選ぶ' },
  { value: 'task', label: '目的から選ぶ' },
] as const satisfies readonly Term[]

export type LinkCardStyle = ValueOf<typeof LINK_CARD_STYLES>
