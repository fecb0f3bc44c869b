import type { SearchData } from './loadSearch'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { searchHref } from './searchHref'

/** What the results are results of, where it is not simply what was typed, and what was perhaps meant. */
export function MatchNote({ data }: { data: SearchData }) {
  const { results, typed } = data
  if (!results) return null
  const t = translator('Search', contentLanguage())
  const { match, corrected, suggestions, isShortened, total } = results
  return (
    <div className="my-3 measure space-y-2">
      {corrected && <p>{t('corrected', { typed, corrected })}</p>}
      {match === 'parts' && total > 0 && <p>{t('parts', { typed })}</p>}
      {match === 'some' && total > 0 && <p>{t('some', { typed })}</p>}
      {isShortened && <p>{t('shortened')}</p>}
      {suggestions.length > 0 && !corrected && (
        <p>
          {t('didYouMean')}{' '}
          {suggestions.map((suggestion) => (
            <a
              key={suggestion}
              href={searchHref(data, { q: suggestion })}
              className="link mr-4 inline-block py-2 font-700"
            >
              {suggestion}
            </a>
          ))}
        </p>
      )}
    </div>
  )
}
