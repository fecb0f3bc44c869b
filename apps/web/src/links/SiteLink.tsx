import type { Language } from '@tokyo-cancer-portal/domain'
import type { ReactNode } from 'react'
import type { ResolvedHref } from './resolveHref'

import { TextLink } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

export interface SiteLinkProps {
  to: ResolvedHref
  language?: Language
  children: ReactNode
}

/** A link in a text that may lead to another site, and says so in the language of the text. */
export function SiteLink({ to, language = contentLanguage(), children }: SiteLinkProps) {
  const mark = translator('Frame', language)('external')
  return (
    <TextLink href={to.href} externalMark={to.external ? mark : null}>
      {children}
    </TextLink>
  )
}
