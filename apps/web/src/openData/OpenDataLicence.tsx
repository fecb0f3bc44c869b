import { Heading } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { siteLinkTo } from '../languages/siteLinkTo'
import { translator } from '../languages/translator'

const DEED = 'https://creativecommons.org/licenses/by/4.0/deed.'

/** Under which conditions the data may be used. */
export function OpenDataLicence() {
  const language = contentLanguage()
  const t = translator('OpenData', language)
  const deed = `${DEED}${language === 'en' ? 'en' : 'ja'}`
  return (
    <>
      <Heading level={2} id="licence">
        {t('licence')}
      </Heading>
      <p className="max-w-[40em]">
        {t.rich('licenceText', { licence: siteLinkTo({ href: deed, external: true }) })}
      </p>
      <p className="mt-2">{t('citation')}</p>
      <p className="mt-2 max-w-[40em]">{t('upToDate')}</p>
    </>
  )
}
