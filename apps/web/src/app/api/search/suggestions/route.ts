import { answerSuggestions } from '../../../../search/answerSuggestions'

export const dynamic = 'force-dynamic'

/** What somebody may be about to type, for the search field (`packages/ui/islands/search-suggest`). */
export const GET = answerSuggestions
