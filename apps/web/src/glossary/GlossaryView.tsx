import type { GlossaryTerm } from '@tokyo-cancer-portal/cms-client'

import { Heading, PageTitle, TextLink } from '@tokyo-cancer-portal/ui'

import { Lead } from '../parts/Lead'
import { glossaryCrumbs } from './glossaryCrumbs'
import { termPath } from './glossaryPath'
import { groupByRow } from './groupByRow'
import { Crumbs } from '../parts/Crumbs'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { bracketsIn } from '../languages/bracketsIn'
import { OriginalNotice } from '../languages/OriginalNotice'

/** All terms in 五十音順, with a way to each row. */
export function GlossaryView({ data: { terms } }: { data: { terms: readonly GlossaryTerm[] } }) {
  const language = contentLanguage()
  const t = translator('Glossary', language)
  const rows = groupByRow(terms)
  return (
    <>
      <Crumbs crumbs={glossaryCrumbs()} />
      <PageTitle>{t('title')}</PageTitle>
      <OriginalNotice />
      <Lead text={t('lead')} />
      {terms.length === 0 ? (
        <p className="my-6">{t('nothing')}</p>
      ) : (
        <nav aria-label={t('rows')} className="my-6 print:hidden">
          <ul className="flex flex-wrap gap-2">
            {rows.map(({ value, label, terms: { length } }) => (
              <li key={value}>
                {length > 0 ? (
                  <a
                    href={`#${value}`}
                    className="link inline-flex min-h-11 min-w-14 items-center justify-center rounded-8 border border-key-900 px-2"
                  >
                    {label}
                  </a>
                ) : (
                  <span className="inline-flex min-h-11 min-w-14 items-center justify-center rounded-8 border border-solid-gray-300 px-2 text-solid-gray-600">
                    {label}
                    <span className="sr-only">{t('noneInRow')}</span>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </nav>
      )}
      {rows
        .filter((row) => row.terms.length > 0)
        .map((row) => (
          <section key={row.value}>
            <Heading level={2} id={row.value}>
              {row.label}
            </Heading>
            <dl>
              {row.terms.map((term) => (
                <div key={term.id} className="border-b border-solid-gray-300 py-3">
                  <dt>
                    <span className="inline-flex min-h-11 items-center font-700">
                      <TextLink href={termPath(term)}>{term.term}</TextLink>
                    </span>
                    {term.reading !== term.term && (
                      <span className="text-solid-gray-700">
                        {bracketsIn(language, term.reading)}
                      </span>
                    )}
                  </dt>
                  <dd className="max-w-[40em]">{term.explanation}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
    </>
  )
}
