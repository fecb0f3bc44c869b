import { DEFAULT_LANGUAGE, isLanguage, labelIn, SEARCH_TYPES } from '@tokyo-cancer-portal/domain'
import { APIError, type Endpoint } from 'payload'
import { fewAtATime } from '../../http/fewAtATime'
import { typeahead } from './typeahead'

const LONGEST = 100
/** Whoever types goes on meanwhile; the searches themselves come first. */
const admitted = fewAtATime(1)

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
  handler: async (req) => {
    const query = (req.searchParams.get('q') ?? '').trim()
    if (query.length > LONGEST) {
      throw new APIError(`検索する言葉は${LONGEST}文字までです。`, 400, { field: 'q' }, true)
    }
    const language = isLanguage(req.locale) ? req.locale : DEFAULT_LANGUAGE
    return admitted(async () => {
      if (req.signal?.aborted) throw new APIError('検索が取り消されました。', 503, null, true)
      const suggestions = await typeahead(req.payload, query, language)
      return Response.json(
        {
          query,
          suggestions: suggestions.map(({ text, kind }) => ({
            text,
            kind,
            label: kind === 'word' ? '' : labelIn(language, SEARCH_TYPES, kind),
          })),
        },
        { headers: { 'cache-control': 'no-store' } },
      )
    })
  },
}
