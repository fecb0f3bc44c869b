import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'

import { contentLanguage } from './contentLanguage'
import { LanguageNotice } from './LanguageNotice'

/** Says on a page whose words are the site's own that names and descriptions are as somebody wrote them: in Japanese. */
export function OriginalNotice() {
  return contentLanguage() === DEFAULT_LANGUAGE ? null : <LanguageNotice partly />
}
