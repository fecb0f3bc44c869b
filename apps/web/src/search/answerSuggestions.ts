import { suggestSearches } from '@tokyo-cancer-portal/cms-client'
import { DEFAULT_LANGUAGE, isLanguage } from '@tokyo-cancer-portal/domain'

import { cms } from '../cms/cms'
import { readTyped } from './searchParameters'
import { LONGEST_SUGGESTED } from './searchPath'

const HEADERS = { 'cache-control': 'no-store' }

/**
 * `GET /api/search/suggestions?q=&language=` → `{ suggestions: [{ text, label }] }`. A longer text than anybody suggests
 * for, and a CMS that is away, give none: whoever types goes on, and the search itself says what is wrong.
 */
export async function answerSuggestions(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const typed = readTyped(searchParams.get('q') ?? '')
  const language = searchParams.get('language') ?? ''
  if (typed === null || typed.length > LONGEST_SUGGESTED) return none()
  try {
    const reader = cms().inLanguage(isLanguage(language) ? language : DEFAULT_LANGUAGE)
    const suggestions = await suggestSearches(reader, typed)
    return Response.json({ suggestions }, { headers: HEADERS })
  } catch {
    return none()
  }
}

const none = () => Response.json({ suggestions: [] }, { headers: HEADERS })
