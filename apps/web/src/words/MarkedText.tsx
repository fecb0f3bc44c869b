import type { GlossaryTerm } from '@tokyo-cancer-portal/cms-client'
import type { MarkedWord, Segment } from '@tokyo-cancer-portal/japanese-text'
import type { ReactNode } from 'react'

import { createElement, Fragment } from 'react'

import { noteId } from './noteId'
import { Ruby } from './Ruby'

export interface MarkedTextProps {
  segments: readonly Segment[]
  /** The terms that are explained on the page. */
  terms: readonly GlossaryTerm[]
}

/** A text with readings over its words, and terms that open their explanation (`TermNoteList`). */
export function MarkedText({ segments, terms }: MarkedTextProps): ReactNode {
  // Pieces of a text have no identity of their own, so they are positional children.
  return createElement(
    Fragment,
    null,
    ...segments.map((segment) =>
      typeof segment === 'string' ? segment : markedWord(segment, terms),
    ),
  )
}

function markedWord(
  { text, ruby, explains }: MarkedWord,
  terms: readonly GlossaryTerm[],
): ReactNode {
  const word = ruby ? <Ruby parts={ruby} /> : text
  const term = terms.find(({ id }) => id === explains)
  if (!term) return word
  return (
    <button type="button" popoverTarget={noteId(term)} className="term">
      {word}
    </button>
  )
}
