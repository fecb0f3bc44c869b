import { AUDIENCES, labelOf } from '@tokyo-cancer-portal/domain'
import { TagList } from '@tokyo-cancer-portal/ui'

/** Who a page is for; nothing where it is for everybody. */
export function AudienceBadges({ audiences }: { audiences: readonly string[] }) {
  const tags = audiences
    .filter((value) => value !== 'public')
    .map((value) => ({ value, label: labelOf(AUDIENCES, value) }))
  return <TagList label="対象" tags={tags} />
}
