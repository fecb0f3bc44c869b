import type { Language } from '@tokyo-cancer-portal/domain'

import { languageFacts } from '@tokyo-cancer-portal/domain'

import { TextLink } from '@tokyo-cancer-portal/ui'

import { requestLanguage } from './requestLanguage'
import { translator } from './translator'

export interface LanguageNoticeProps {
  /** Of the notice; that of the address unless told. */
  language?: Language
  /** Whether the page is in the language that was asked for, and only what others wrote is in Japanese. */
  partly?: boolean
}

/** Says above a page that it is not, or not all of it, in the language that was asked for. */
export function LanguageNotice({
  language = requestLanguage(),
  partly = false,
}: LanguageNoticeProps) {
  const t = translator('Languages', language)
  return (
    <p
      lang={languageFacts(language).htmlLang}
      className="my-4 box-measure border-l-4 border-key-900 bg-key-50 px-4 py-3"
    >
      {t(partly ? 'partlyJapanese' : 'onlyInJapanese')}{' '}
      <TextLink href="/consultation">{t('askSomebody')}</TextLink>
    </p>
  )
}
