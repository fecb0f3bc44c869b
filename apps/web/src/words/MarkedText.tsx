import type { GlossaryTerm } from '@tokyo-cancer-portal/cms-client'
import type { MarkedWord, Segment } from '@tokyo-cancer-portal/japanese-text'
import type { ReactNode } from 'react'
import type { BoundWord } from './bindPunctuation'

import { createElement, Fragment } from 'react'

import { bindPunctuation } from './bindPunctuation'
import { noteId } from './noteId'
import { Ruby } from './Ruby'

export interface MarkedTextProps {
  segments: readonly Segment[]
  /** The terms that are explained on the page. */
  terms: readonly GlossaryTerm[]
}

/** A text with readings over its words, and terms that open their explanation (`TermNoteList`). */
export function MarkedText({ segments, terms }: MarkedTextProps): ReactNode {
  const termOf = ({ explains }: MarkedWord) => terms.find(({ id }) => id === explains)
  const pieces = bindPunctuation(segments, (word) => termOf(word) !== undefined)
  // Pieces of a text have no identity of their own, so they are positional children.
  return createElement(
    Fragment,
    null,
    ...pieces.map((piece) => {
      if (typeof piece === 'string') return piece
      if (!('word' in piece)) return wordOf(piece)
      const term = termOf(piece.word)
      return term ? explainedWord(piece, term) : null
    }),
  )
}

const wordOf = ({ text, ruby }: MarkedWord): ReactNode => (ruby ? <Ruby parts={ruby} /> : text)

function explainedWord({ before, word, after }: BoundWord, term: GlossaryTerm): ReactNode {
  const button = (
    <button type="button" popoverTarget={noteId(term)} className="term">
      {wordOf(word)}
    </button>
  )
  if (!before && !after) return button
  return (
    <span className="term-bound">
      {before}
      {button}
      {after}
    </span>
  )
}
