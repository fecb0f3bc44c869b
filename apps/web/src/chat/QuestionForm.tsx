import { CHAT_MESSAGE_LIMITS } from '@tokyo-cancer-portal/domain'
import { Button } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { CHAT_PATH, NEWEST, QUESTION_FORM } from './chatPath'
import { TurnFields } from './TurnFields'

const FIELD = 'chat-message'
const HINT = 'chat-hint'
const PROBLEM = 'chat-problem'

export interface QuestionFormProps {
  turns: readonly string[]
  /** What was typed before. */
  message: string
  /** Why it was not answered. */
  problem: string | null
}

/** The line in which a question is written. */
export function QuestionForm({ turns, message, problem }: QuestionFormProps) {
  const t = translator('Chat', contentLanguage())
  return (
    <form id={QUESTION_FORM} action={`${CHAT_PATH}#${NEWEST}`} method="post" data-part="form">
      <TurnFields turns={turns} />
      <p
        id={PROBLEM}
        role="alert"
        data-part="problem"
        hidden={!problem}
        className="my-2 measure border-l-8 border-error-1 pl-3 font-700"
      >
        {problem}
      </p>
      <label htmlFor={FIELD} className="mb-1 block font-700">
        {t('label')}
      </label>
      <div className="flex items-stretch gap-2">
        <textarea
          id={FIELD}
          name="message"
          required
          rows={2}
          maxLength={CHAT_MESSAGE_LIMITS.characters}
          defaultValue={message}
          autoComplete="off"
          enterKeyHint="send"
          aria-describedby={problem ? `${PROBLEM} ${HINT}` : HINT}
          aria-invalid={problem ? true : undefined}
          className="min-w-0 flex-1 rounded-8 border border-solid-gray-600 bg-white p-2"
        />
        <Button>{t('send')}</Button>
      </div>
      <p id={HINT} className="mt-1 text-std-16N-170 text-solid-gray-700">
        {t('hint', { count: CHAT_MESSAGE_LIMITS.characters })}
        <span hidden data-part="keys">
          {t('keys')}
        </span>
        <span data-part="example">{t('example')}</span>
      </p>
      <output data-part="status" className="block font-700" />
    </form>
  )
}
