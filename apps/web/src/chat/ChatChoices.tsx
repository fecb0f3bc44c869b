import type { ShownReply } from './shownReply'

import { CHAT_PATH, NEWEST } from './chatPath'
import { TurnFields } from './TurnFields'

export interface ChatChoicesProps {
  choices: ShownReply['choices']
  label: string
  /** What the visitor asked before. */
  turns: readonly string[]
}

/** What one may say next, as buttons that say it. */
export function ChatChoices({ choices, label, turns }: ChatChoicesProps) {
  return (
    <form
      action={`${CHAT_PATH}#${NEWEST}`}
      method="post"
      data-block=""
      className="my-3 print:hidden"
    >
      <p className="mb-2 font-700">{label}</p>
      <TurnFields turns={turns} />
      <ul data-list="choices" className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <li key={choice.message}>
            <button
              type="submit"
              name="message"
              value={choice.message}
              data-slot="label"
              data-value="message"
              className="inline-flex min-h-11 cursor-pointer items-center rounded-8 border-2 border-key-900 bg-white px-4 py-1 text-start font-700 text-key-900 hover:bg-key-50 hover:underline"
            >
              {choice.label}
            </button>
          </li>
        ))}
      </ul>
    </form>
  )
}
