import { labelIn, SEARCH_TYPES } from '@tokyo-cancer-portal/domain'
import type { Endpoint, PayloadRequest } from 'payload'
import { answeredInTurn } from '../api/answeredInTurn'
import { languageOf } from '../api/languageOf'
import { typedText } from '../api/typedText'
import { typeahead } from './typeahead'

const LONGEST = 100

/**
 * `GET /api/search/suggestions?q=` → `{ query, suggestions: [{ text, kind, label }] }`, eight at the most, while somebody
 * types. `kind` is `word` or the type of the document whose title it is, `label` the name of that type in the language of
 * `locale`.
 *
 * 400 for a `q` that is too long.
 */
export const typeaheadEndpoint: Endpoint = {
  path: '/search/suggestions',
  method: 'get',
  // Whoever types goes on meanwhile; the searches themselves come first.
  handler: answeredInTurn(1, answerTypeahead),
}

async function answerTypeahead(req: PayloadRequest) {
  const query = typedText(req.searchParams, LONGEST)
  const language = languageOf(req)
  const suggestions = await typeahead(req.payload, query, language)
  return {
    query,
    suggestions: suggestions.map(({ text, kind }) => ({
      text,
      kind,
      label: kind === 'word' ? '' : labelIn(language, SEARCH_TYPES, kind),
    })),
  }
}
