import type { ExplainedSearch } from '../../../search/lab/explainSearch'

const LEVELS: Readonly<Record<ExplainedSearch['level'], string>> = {
  all: '',
  corrected: '入力された言葉では何も見つからないため、書き間違いとみて直した言葉で探しました。',
  parts: '入力された長い言葉では何も見つからないため、言葉を分けて探しました。',
  some: '入力された言葉のすべてを含むページがないため、どれかを含むページを探しました。',
}

/** What was looked for in place of what was typed. */
export function LookedFor({ answer }: { answer: ExplainedSearch }) {
  const { level, corrected, words } = answer
  return (
    <>
      {LEVELS[level] && (
        <p>
          {LEVELS[level]}
          {corrected !== null && `（「${corrected}」）`}
        </p>
      )}
      <dl className="portal-lab__facts">
        {words.map(({ typed, wordings }) => {
          const others = wordings.slice(1).map(({ text }) => text)
          return (
            <div key={typed}>
              <dt>「{typed}」</dt>
              <dd>
                {others.length > 0
                  ? `次の言葉も同じように探しました：${others.join('、')}`
                  : 'この言葉だけを探しました。'}
              </dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
