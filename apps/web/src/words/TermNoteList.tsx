import type { GlossaryTerm } from '@tokyo-cancer-portal/cms-client'

import { TextLink } from '@tokyo-cancer-portal/ui'

import { noteId } from './noteId'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { bracketsIn } from '../languages/bracketsIn'

/**
 * What the marked terms of the page mean: opened at the term, without scripts; on paper, and where a browser knows no
 * popover, a list at the end. Whoever opens one is taken into it, and back to the term when it closes.
 */
export function TermNoteList({ terms }: { terms: readonly GlossaryTerm[] }) {
  if (terms.length === 0) return null
  const language = contentLanguage()
  const t = translator('Glossary', language)
  return (
    <div className="term-notes">
      <h2 className="term-notes-title">{t('term')}</h2>
      {terms.map((term) => {
        const id = noteId(term)
        return (
          <dialog
            key={term.id}
            id={id}
            popover="auto"
            aria-labelledby={`${id}-name`}
            aria-describedby={`${id}-text`}
            className="term-note"
          >
            <p id={`${id}-name`} className="font-700">
              {term.term}
              {language !== 'en' && term.reading !== term.term && (
                <span className="font-normal">{bracketsIn(language, term.reading)}</span>
              )}
            </p>
            <p id={`${id}-text`} className="mt-1">
              {term.explanation}
            </p>
            <p className="term-note-actions">
              <TextLink href={`/glossary/${term.slug}`}>
                {t('pageOf', { term: term.term })}
              </TextLink>
              <button
                type="button"
                popoverTarget={id}
                popoverTargetAction="hide"
                className="term-note-close"
              >
                {t('close')}
              </button>
            </p>
          </dialog>
        )
      })}
    </div>
  )
}
