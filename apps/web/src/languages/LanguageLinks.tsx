import { hasLanguages, inLanguage, LANGUAGES } from '@tokyo-cancer-portal/domain'

import { requestLanguage } from './requestLanguage'
import { requestPath } from './requestPath'
import { translator } from './translator'

/**
 * The same page in the other languages, each named in its own words; where one is now is said, not linked. Nothing on
 * what exists once, such as a preview.
 */
export function LanguageLinks() {
  const path = requestPath()
  if (!hasLanguages(path.split('?', 1)[0] ?? '')) return null
  const current = requestLanguage()
  const t = translator('Languages')
  return (
    <nav aria-label={t('label')} className="frame print:hidden">
      <ul className="flex flex-wrap justify-end gap-x-2">
        {LANGUAGES.map(({ value, label, htmlLang, hreflang }) => (
          <li key={value}>
            {value === current ? (
              <span
                lang={htmlLang}
                aria-current="true"
                className="inline-flex min-h-11 items-center px-2 text-oln-16B-100 font-700"
              >
                {label}
              </span>
            ) : (
              <a
                href={inLanguage(value, path)}
                lang={htmlLang}
                hrefLang={hreflang}
                className="link inline-flex min-h-11 items-center px-2 text-oln-16N-100"
              >
                {label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
