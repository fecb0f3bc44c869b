import type { Language } from '@tokyo-cancer-portal/domain'

import { languageFacts } from '@tokyo-cancer-portal/domain'

import { TextLink } from '@tokyo-cancer-portal/ui'

import { requestLanguage } from './requestLanguage'
import { translator } from './translator'

/** Says above a page that it is not in the language that was asked for. */
export function LanguageNotice({ language = requestLanguage() }: { language?: Language }) {
  const t = translator('Languages', language)
  return (
    <p
      lang={languageFacts(language).htmlLang}
      className="my-4 border-l-4 border-key-900 bg-key-50 px-4 py-3"
    >
      {t('onlyInJapanese')} <TextLink href="/consultation">{t('askSomebody')}</TextLink>
    </p>
  )
}
