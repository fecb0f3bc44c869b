import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { Consent } from '../Consent'
import { KEEP } from './KEEP'

/** Asks whether a question may be kept. */
export function KeepConsent({ isTicked }: { isTicked: boolean }) {
  const t = translator('Chat', contentLanguage())
  return <Consent {...KEEP} isTicked={isTicked} label={t('keep')} about={t('keepHint')} />
}
