import { AUDIENCES, labelIn } from '@tokyo-cancer-portal/domain'
import { TagList } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** Who a page is for; nothing where it is for everybody. */
export function AudienceBadges({ audiences }: { audiences: readonly string[] }) {
  const language = contentLanguage()
  const tags = audiences
    .filter((value) => value !== 'public')
    .map((value) => ({ value, label: labelIn(language, AUDIENCES, value) }))
  return <TagList label={translator('Frame', language)('audiences')} tags={tags} />
}
