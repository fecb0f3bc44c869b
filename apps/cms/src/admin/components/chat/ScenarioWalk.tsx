'use client'

import { useDocumentInfo, useLocale, useWatchForm } from '@payloadcms/ui'
import { problemsInLanguages, scenarioIn } from '@tokyo-cancer-portal/chatbot'
import { DEFAULT_LANGUAGE, isLanguage } from '@tokyo-cancer-portal/domain'
import { useEffect, useState } from 'react'
import { loadJapanese } from '../../loadJapanese'
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
  const translated = scenarioInForm(getData(), language, useJapanese(language))
  const { steps } = scenarioIn(language, translated)
  return <Walk problems={problemsInLanguages(translated)} steps={steps} />
}

/** The stored document in Japanese, where the form shows another language; null until it is known. */
function useJapanese(language: string): unknown {
  const { id } = useDocumentInfo()
  const [document, setDocument] = useState<unknown>(null)
  useEffect(() => {
    if (language === DEFAULT_LANGUAGE || !id) return
    let isCurrent = true
    void loadJapanese(`chat-scenarios/${id}`).then((found) => isCurrent && setDocument(found))
    return () => {
      isCurrent = false
    }
  }, [id, language])
  return document
}
