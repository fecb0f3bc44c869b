import type { ScenarioStep } from '@tokyo-cancer-portal/chatbot'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { WalkButtons } from './WalkButtons'
import { WalkProblems } from './WalkProblems'
import { WalkStep } from './WalkStep'

interface WalkProps {
  /** The first one is where it begins. */
  steps: readonly ScenarioStep[]
  /** What is to be mended, in words for staff. */
  problems: readonly string[]
}

/** One step after the other, as they are chosen, with the ways back and what is to be mended. */
export function Walk({ steps, problems }: WalkProps) {
  const [path, setPath] = useState<string[]>([])
  const place = useRef<HTMLElement>(null)
  const here = path.at(-1) ?? steps[0]?.key ?? ''
  const step = steps.find(({ key }) => key === here)
  // The button that was pressed goes with its step; whoever uses the keyboard or listens goes on where the next one stands.
  const walk = (next: string[]) => {
    flushSync(() => setPath(next))
    place.current?.focus()
  }
  return (
    <section aria-labelledby="scenario-walk" className="portal-lab__panel portal-walk">
      <h2 id="scenario-walk">試してみる</h2>
      <p>見る方と同じように、選択肢を押してたどれます。保存する前の内容で試せます。</p>
      <WalkStep name={here} ref={place} step={step} />
      <WalkButtons choices={step?.choices ?? []} onWalk={walk} path={path} />
      <WalkProblems problems={problems} />
    </section>
  )
}
