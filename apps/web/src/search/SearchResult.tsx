import type { SearchHit } from '@tokyo-cancer-portal/cms-client'

import type { Language } from '@tokyo-cancer-portal/domain'

import { labelIn, languageFacts, SEARCH_TYPES } from '@tokyo-cancer-portal/domain'
import { Badge } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { FoundDesk } from './FoundDesk'
import { hitFacts } from './hitFacts'
import { Marked } from './Marked'

const htmlLangOf = (language: Language | null) =>
  language ? languageFacts(language).htmlLang : undefined

/** One result: what it is, its name, what it says about what was looked for. */
export function SearchResult({ hit, today }: { hit: SearchHit; today: string }) {
  const language = contentLanguage()
  const facts = hitFacts(hit, today, language)
  return (
    <li className="relative border-b border-solid-gray-300 py-4">
      <h3 className="text-std-18B-160" lang={htmlLangOf(hit.titleLanguage)}>
        <a href={hit.url} className="link inline-block py-1">
          <Marked parts={hit.titleParts} />
        </a>
      </h3>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16N-170">
        {hit.isPinned && <Badge tone="key">{translator('Search', language)('recommended')}</Badge>}
        <Badge>{labelIn(language, SEARCH_TYPES, hit.type)}</Badge>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {hit.facts.desk && <FoundDesk desk={hit.facts.desk} isResult={hit.type === 'desk'} />}
      {hit.snippetParts.length > 0 && (
        <p className="mt-1 measure" lang={htmlLangOf(hit.snippetLanguage)}>
          {hit.isFromFile && (
            <span lang={htmlLangOf(language)} className="text-solid-gray-700">
              {translator('Search', language)('fromFile')}
            </span>
          )}
          <Marked parts={hit.snippetParts} />
        </p>
      )}
    </li>
  )
}
