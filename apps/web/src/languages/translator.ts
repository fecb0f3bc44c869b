import type { Language } from '@tokyo-cancer-portal/domain'
import type { Messages } from './messages'

import { languageFacts } from '@tokyo-cancer-portal/domain'
import { createTranslator } from 'use-intl/core'

import { MESSAGES } from './messages'
import { requestLanguage } from './requestLanguage'

type Translator<N extends keyof Messages> = ReturnType<typeof createTranslator<Messages, N>>

/** Made once each: a page asks for the same words hundreds of times. */
const made = new Map<string, unknown>()

/** Some of the site's own words, in the language of the page that is being rendered unless told. */
export function translator<N extends keyof Messages>(
  namespace: N,
  language: Language = requestLanguage(),
): Translator<N> {
  const key = `${language} ${namespace}`
  if (!made.has(key)) made.set(key, makeTranslator(namespace, language))
  return made.get(key) as Translator<N>
}

function makeTranslator<N extends keyof Messages>(namespace: N, language: Language): Translator<N> {
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
