import { AUDIENCES, labelIn } from '@tokyo-cancer-portal/domain'
import { Badge } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'

/** Who a page is for; nothing where it is for everybody. */
export function AudienceBadges({ audiences }: { audiences: readonly string[] }) {
  const named = audiences.filter((value) => value !== 'public')
  if (named.length === 0) return null
  return (
    <ul aria-label="対象" className="my-3 flex flex-wrap gap-2">
      {named.map((value) => (
        <li key={value}>
          <Badge tone="key">{labelIn(contentLanguage(), AUDIENCES, value)}</Badge>
        </li>
      ))}
    </ul>
  )
}
