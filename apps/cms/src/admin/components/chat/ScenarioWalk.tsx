'use client'

import { Button, useWatchForm } from '@payloadcms/ui'
import { scenarioProblems } from '@tokyo-cancer-portal/chatbot'
import { useState } from 'react'
import { scenarioOf } from '../../../collections/ChatScenarios/scenarioOf'

/** Walks through a scenario as a visitor will, while it is being written, and says what is wrong with it. */
export function ScenarioWalk() {
  const { getData } = useWatchForm()
  const scenario = scenarioOf(getData())
  const [path, setPath] = useState<string[]>([])
  const problems = scenarioProblems(scenario)
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
