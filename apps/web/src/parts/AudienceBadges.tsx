import { AUDIENCES, labelOf } from '@tokyo-cancer-portal/domain'
import { Badge } from '@tokyo-cancer-portal/ui'

/** Who a page is for. */
export function AudienceBadges({ audiences }: { audiences: readonly string[] }) {
  if (audiences.length === 0) return null
  return (
    <ul aria-label="対象" className="my-3 flex flex-wrap gap-2">
      {audiences.map((value) => (
        <li key={value}>
          <Badge tone="key">{labelOf(AUDIENCES, value)}</Badge>
        </li>
      ))}
    </ul>
  )
}
