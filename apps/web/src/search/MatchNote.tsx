import type { SearchAnswer } from '@tokyo-cancer-portal/cms-client'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

export interface MatchNoteProps {
  /** What somebody typed; without it there is nothing to say. */
  typed: string | null
  answer: Pick<SearchAnswer, 'match' | 'corrected' | 'suggestions' | 'isShortened' | 'total'>
  /** The same list for other words. */
  hrefFor: (words: string) => string
}

/** What results have of the words, where it is not simply all of them, and what was perhaps meant. */
export function MatchNote({ typed, answer, hrefFor }: MatchNoteProps) {
  if (!typed) return null
  const t = translator('Search', contentLanguage())
  const { match, corrected, suggestions, isShortened, total } = answer
  const offered = corrected ? [] : suggestions
  return (
    <div className="my-3 measure space-y-2 empty:hidden">
      {corrected && <p>{t('corrected', { typed, corrected })}</p>}
      {match === 'parts' && total > 0 && <p>{t('parts', { typed })}</p>}
      {match === 'some' && total > 0 && <p>{t('some', { typed })}</p>}
      {isShortened && <p>{t('shortened')}</p>}
      {offered.length > 0 && (
        <p>
          {t('didYouMean')}{' '}
          {offered.map((words) => (
            <a key={words} href={hrefFor(words)} className="link mr-4 inline-block py-2 font-700">
              {words}
            </a>
          ))}
        </p>
      )}
    </div>
  )
}
