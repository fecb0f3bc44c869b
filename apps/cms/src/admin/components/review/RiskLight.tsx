import { labelOf, REVIEW_RISKS, type ReviewRisk } from '@tokyo-cancer-portal/domain'

/** Told apart by shape and word; the colour only repeats them. */
const SHAPES: Readonly<Record<ReviewRisk, string>> = { urgent: '▲', soon: '◆', calm: '●' }

/** How pressing a decision is. */
export function RiskLight({ risk }: { risk: ReviewRisk }) {
  return (
    <span className={`portal-risk portal-risk--${risk}`}>
      <span aria-hidden="true">{SHAPES[risk]}</span> {labelOf(REVIEW_RISKS, risk)}
    </span>
  )
}
