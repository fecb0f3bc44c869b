import type { Language } from '@tokyo-cancer-portal/domain'
import type { Messages } from './messages'

import { languageFacts } from '@tokyo-cancer-portal/domain'
import { createTranslator } from 'use-intl/core'

import { MESSAGES } from './messages'
import { requestLanguage } from './requestLanguage'

/** Some of the site's own words, in the language of the page that is being rendered unless told. */
export function translator<N extends keyof Messages>(
  namespace: N,
  language: Language = requestLanguage(),
) {
  return createTranslator<Messages, N>({
    locale: languageFacts(language).htmlLang,
    messages: MESSAGES[language],
    namespace,
    // A word that is missing is a fault of the programme; the tests find it before anybody else does.
    onError: (error) => {
      throw error
    },
  })
}
