import type { GlossaryTerm } from '@tokyo-cancer-portal/cms-client'

import { Heading, PageTitle, TextLink } from '@tokyo-cancer-portal/ui'

import { Lead } from '../parts/Lead'
import { GLOSSARY_TITLE, glossaryCrumbs } from './glossaryCrumbs'
import { termPath } from './glossaryPath'
import { groupByRow } from './groupByRow'
import { Crumbs } from '../parts/Crumbs'

export const GLOSSARY_LEAD =
  'がんの治療や、相談、お金、仕事のことを読むときに出てくる言葉を、読みと短い説明で紹介します。'

/** All terms in 五十音順, with a way to each row. */
export function GlossaryView({ data: { terms } }: { data: { terms: readonly GlossaryTerm[] } }) {
  const rows = groupByRow(terms)
  return (
    <>
      <Crumbs crumbs={glossaryCrumbs()} />
      <PageTitle>{GLOSSARY_TITLE}</PageTitle>
      <Lead text={GLOSSARY_LEAD} />
      {terms.length === 0 ? (
        <p className="my-6">用語は、まだ載っていません。</p>
      ) : (
        <nav aria-label="五十音の行" className="my-6 print:hidden">
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
                    <span className="sr-only">（用語はありません）</span>
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
                      <span className="text-solid-gray-700">（{term.reading}）</span>
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
