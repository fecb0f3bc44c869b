import type { HospitalListData } from '../loadHospitalList'

import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { hospitalHref } from './hospitalHref'

/** What the list is a list of, where it is not simply what was typed, and what was perhaps meant. */
export function WordsNote({ data: { request, answer } }: { data: HospitalListData }) {
  const t = translator('Search', contentLanguage())
  const { typed } = request
  const { match, corrected, suggestions, isShortened, total } = answer
  return (
    <div className="measure space-y-2">
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
              href={hospitalHref(request, { q: suggestion })}
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
