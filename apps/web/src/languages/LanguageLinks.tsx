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
    <nav aria-label={t('label')} className="-mr-2 print:hidden desktop:-mr-3">
      <ul className="flex flex-wrap">
        {LANGUAGES.map(({ value, label, htmlLang, hreflang }) => (
          <li key={value}>
            {value === current ? (
              <span
                lang={htmlLang}
                aria-current="true"
                className="hidden min-h-11 min-w-11 items-center justify-center px-2 text-dns-14B-130 desktop:inline-flex desktop:px-3 desktop:text-dns-16B-130"
              >
                {label}
              </span>
            ) : (
              <a
                href={inLanguage(value, path)}
                lang={htmlLang}
                hrefLang={hreflang}
                className="link inline-flex min-h-11 min-w-11 items-center justify-center px-2 text-dns-14N-130 desktop:px-3 desktop:text-dns-16N-130"
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
