import type { ReactNode } from 'react'

import { FactValue } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** A fact, or that nobody has confirmed it, in the language of the content. */
export function Fact({ children }: { children: ReactNode }) {
  const unknown = translator('PageInformation', contentLanguage())('unknown')
  return <FactValue unknown={unknown}>{children}</FactValue>
}
