import type { Language } from '@tokyo-cancer-portal/domain'
import type { ReactNode } from 'react'

import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'

import { LanguageNotice } from './LanguageNotice'
import { requestLanguage } from './requestLanguage'

/** What is not translated is marked as Japanese, and said to be. */
export function TranslatedContent({
  languages,
  children,
}: {
  /** In which the content can be read. */
  languages: readonly Language[]
  children: ReactNode
}): ReactNode {
  if (languages.includes(requestLanguage())) return children
  return (
    <>
      <LanguageNotice />
      <div lang={DEFAULT_LANGUAGE}>{children}</div>
    </>
  )
}
