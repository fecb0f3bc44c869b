import type { RubyPart } from '@tokyo-cancer-portal/japanese-text'
import type { ReactNode } from 'react'

import { createElement, Fragment } from 'react'

/**
 * A word with its reading over what is no kana. Readings are shown when a reader asks for them (words.css) and never read
 * aloud: the word itself is.
 */
export function Ruby({ parts }: { parts: readonly RubyPart[] }): ReactNode {
  return createElement(Fragment, null, ...parts.map(rubyOf))
}

function rubyOf({ base, reading }: RubyPart): ReactNode {
  if (reading === null) return base
  return (
    <ruby>
      {base}
      <rp aria-hidden="true">（</rp>
      <rt aria-hidden="true">{reading}</rt>
      <rp aria-hidden="true">）</rp>
    </ruby>
  )
}
