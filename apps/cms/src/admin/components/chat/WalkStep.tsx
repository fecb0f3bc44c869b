import type { ScenarioStep } from '@tokyo-cancer-portal/chatbot'
import type { Ref } from 'react'

interface WalkStepProps {
  ref: Ref<HTMLElement>
  /** Where one is; empty while there is no step at all. */
  name: string
  /** Undefined where no step has this name. */
  step: ScenarioStep | undefined
}

/** What a visitor reads at one step of a scenario, and that it ends there. */
export function WalkStep({ ref, name, step }: WalkStepProps) {
  return (
    <section
      aria-label={name === '' ? 'いまの場面' : `いまの場面「${name}」`}
      className="portal-walk__step"
      ref={ref}
      tabIndex={-1}
    >
      <p className="portal-walk__name">{name === '' ? 'いまの場面' : `いまの場面：${name}`}</p>
      <p className="portal-walk__says">{step ? step.text || '（文がまだありません）' : MISSING}</p>
      {step && step.links.length > 0 && (
        <ul>
          {step.links.map(({ label, href }) => (
            <li key={`${label} ${href}`}>リンク：{label || href || 'サイト内の行き先'}</li>
          ))}
        </ul>
      )}
      {step?.showsContacts && <p>相談窓口（電話番号・受付時間）を示します。</p>}
      {step?.choices.length === 0 && <p className="portal-walk__end">ここで案内が終わります。</p>}
    </section>
  )
}

const MISSING = '（この場面はまだありません）'
