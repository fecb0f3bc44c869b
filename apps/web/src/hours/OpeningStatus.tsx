import type { Language, OpeningHours } from '@tokyo-cancer-portal/domain'

import { Badge } from '@tokyo-cancer-portal/ui'

import { requestTime } from '../dates/requestTime'
import { contentLanguage } from '../languages/contentLanguage'
import { openingNow } from './openingNow'
import { openingStateWords } from './openingStateWords'

/** Whether a desk can be reached now, and when next; it says so where nobody knows. */
export function OpeningStatus({
  hours,
  language = contentLanguage(),
}: {
  hours: OpeningHours | null
  language?: Language
}) {
  const state = openingNow(hours)
  const words = openingStateWords(state, requestTime(), language)
  if (state.state === 'unknown') return <span className="text-solid-gray-700">{words.state}</span>
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Badge tone={state.state === 'open' ? 'positive' : 'neutral'}>{words.state}</Badge>
      {words.next && <span className="font-700">{words.next}</span>}
    </span>
  )
}
