import { Button } from '@payloadcms/ui'
import type { ScenarioStep } from '@tokyo-cancer-portal/chatbot'

interface WalkButtonsProps {
  choices: ScenarioStep['choices']
  /** The names of the steps that were chosen up to now. */
  path: readonly string[]
  onWalk: (path: string[]) => void
}

/** What a visitor may choose at a step, and below it the ways back, which only staff have. */
export function WalkButtons({ choices, path, onWalk }: WalkButtonsProps) {
  return (
    <>
      {choices.length > 0 && (
        <div className="portal-walk__choices">
          {choices.map(({ label, next }) => (
            <Button
              buttonStyle="secondary"
              key={`${label} ${next}`}
              margin={false}
              onClick={() => onWalk([...path, next])}
              size="medium"
            >
              {label || '（言葉のない選択肢）'}
            </Button>
          ))}
        </div>
      )}
      {path.length > 0 && (
        <div className="portal-walk__choices">
          <Button
            buttonStyle="pill"
            margin={false}
            onClick={() => onWalk(path.slice(0, -1))}
            size="medium"
          >
            一つ前に戻る
          </Button>
          <Button buttonStyle="pill" margin={false} onClick={() => onWalk([])} size="medium">
            最初に戻る
          </Button>
        </div>
      )}
    </>
  )
}
