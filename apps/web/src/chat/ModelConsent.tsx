import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { MODEL_FIELD } from './chatPath'

const ABOUT = 'chat-model'

export interface ModelConsentProps {
  /** Who operates the language model; a box that was ticked for somebody else counts for nothing. */
  operator: string
  /** Whether the box was ticked for the question before, on this very page. */
  isGiven: boolean
}

/**
 * Asks whether a question may be sent to a language model, and says to whom. Nothing is sent unless it is ticked, and only
 * the page itself remembers that it was.
 */
export function ModelConsent({ operator, isGiven }: ModelConsentProps) {
  const t = translator('Chat', contentLanguage())
  return (
    <div className="mt-2 box-measure rounded-8 border border-solid-gray-420 px-3 py-1">
      <label className="flex min-h-11 cursor-pointer items-center gap-3 py-1">
        <input
          type="checkbox"
          name={MODEL_FIELD}
          value={operator}
          defaultChecked={isGiven}
          autoComplete="off"
          aria-describedby={ABOUT}
          className="size-6 shrink-0 accent-key-900"
        />
        <span>{t('modelAgree', { operator })}</span>
      </label>
      <p id={ABOUT} className="measure pb-1 text-std-16N-170 text-solid-gray-700">
        {t('modelAbout')}
      </p>
    </div>
  )
}
