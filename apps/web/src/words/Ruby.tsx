import type { RubyPart } from '@tokyo-cancer-portal/japanese-text'

import { createElement, Fragment } from 'react'

/**
 * A word with its reading over what is no kana. Readings are shown when a reader asks for them (words.css) and never read
 * aloud: the word itself is.
 */
export function Ruby({ parts }: { parts: readonly RubyPart[] }) {
  return createElement(
    Fragment,
    null,
    ...parts.map(({ base, reading }) =>
      reading === null ? (
        base
      ) : (
        <ruby>
          {base}
          <rp aria-hidden="true">（</rp>
          <rt aria-hidden="true">{reading}</rt>
          <rp aria-hidden="true">）</rp>
        </ruby>
      ),
    ),
  )
}
