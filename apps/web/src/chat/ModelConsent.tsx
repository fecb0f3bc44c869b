import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { MODEL_FIELD } from './chatPath'
import { Consent } from './Consent'

export interface ModelConsentProps {
  /** Who operates the language model; a box that was ticked for somebody else counts for nothing. */
  operator: string
  isGiven: boolean
}

/** Asks whether a question may be sent to a language model, and says to whom. Nothing is sent unless it is ticked. */
export function ModelConsent({ operator, isGiven }: ModelConsentProps) {
  const t = translator('Chat', contentLanguage())
  return (
    <Consent
      name={MODEL_FIELD}
      value={operator}
      isTicked={isGiven}
      label={t('modelAgree', { operator })}
      about={t('modelAbout')}
    />
  )
}
