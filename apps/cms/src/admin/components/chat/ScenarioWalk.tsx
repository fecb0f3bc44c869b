'use client'

import { Button, useDocumentInfo, useLocale, useWatchForm } from '@payloadcms/ui'
import { problemsInLanguages, scenarioIn } from '@tokyo-cancer-portal/chatbot'
import { DEFAULT_LANGUAGE, isLanguage } from '@tokyo-cancer-portal/domain'
import { useEffect, useState } from 'react'
import { loadJapanese } from '../../loadJapanese'
import { scenarioInForm } from './scenarioInForm'

/**
 * Walks through a scenario as a visitor will who reads the language of the form, while it is being written, and says what is
 * wrong with it.
 */
export function ScenarioWalk() {
  const { getData } = useWatchForm()
  const { code } = useLocale()
  const language = isLanguage(code) ? code : DEFAULT_LANGUAGE
  const translated = scenarioInForm(getData(), language, useJapanese(language))
  const scenario = scenarioIn(language, translated)
  const [path, setPath] = useState<string[]>([])
  const problems = problemsInLanguages(translated)
  const here = path.at(-1) ?? scenario.steps[0]?.key
  const step = scenario.steps.find(({ key }) => key === here)
  return (
    <section aria-labelledby="scenario-walk" className="portal-walk">
      <h3 id="scenario-walk">試してみる</h3>
      <div aria-live="polite">
        <p className="portal-walk__says">{step?.text || '（この場面の文はまだありません）'}</p>
        {step?.links.map(({ label, href }) => (
          <p key={`${label} ${href}`}>リンク：{label || href || 'サイト内の行き先'}</p>
        ))}
        {step?.showsContacts && <p>相談窓口（電話番号・受付時間）を示します。</p>}
      </div>
      <div className="portal-walk__choices">
        {step?.choices.map(({ label, next }) => (
          <Button
            buttonStyle="secondary"
            key={`${label} ${next}`}
            onClick={() => setPath([...path, next])}
            size="medium"
          >
            {label || '（言葉のない選択肢）'}
          </Button>
        ))}
        {path.length > 0 && (
          <Button buttonStyle="pill" onClick={() => setPath([])} size="medium">
            最初に戻る
          </Button>
        )}
      </div>
      {problems.length > 0 && (
        <>
          <h4>公開する前に直すこと</h4>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
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
