'use client'

import { useDocumentInfo, useLocale, useWatchForm } from '@payloadcms/ui'
import { problemsInLanguages, scenarioIn } from '@tokyo-cancer-portal/chatbot'
import { DEFAULT_LANGUAGE, isLanguage } from '@tokyo-cancer-portal/domain'
import { useJapaneseDocument } from '../../useJapaneseDocument'
import { scenarioInForm } from './scenarioInForm'
import { Walk } from './Walk'

/**
 * Walks through a scenario as a visitor will who reads the language of the form, while it is being written, and says what is
 * wrong with it.
 */
export function ScenarioWalk() {
  const { getData } = useWatchForm()
  const { code } = useLocale()
  const language = isLanguage(code) ? code : DEFAULT_LANGUAGE
  const { id } = useDocumentInfo()
  const japanese = useJapaneseDocument(
    language === DEFAULT_LANGUAGE || !id ? null : `chat-scenarios/${id}`,
  )
  const translated = scenarioInForm(getData(), language, japanese)
  const { steps } = scenarioIn(language, translated)
  return <Walk problems={problemsInLanguages(translated)} steps={steps} />
}
