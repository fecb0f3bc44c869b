import type { ReactNode } from 'react'

import { MarkedText } from './MarkedText'
import { pageWords } from './pageWords'
import { wordsKey } from './wordsKey'

export interface WordsProps {
  text: string
  /** In headings and links, where nothing else can be pressed. */
  label?: boolean
}

/** A text of the page with the readings and explanations that `markPage` found for it. */
export function Words({ text, label = false }: WordsProps): ReactNode {
  const { segments, terms } = pageWords()
  const marked = segments.get(wordsKey(text, !label))
  return marked ? <MarkedText segments={marked} terms={terms} /> : text
}
