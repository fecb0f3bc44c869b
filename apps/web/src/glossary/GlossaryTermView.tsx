import type { GlossaryTerm } from '@tokyo-cancer-portal/cms-client'
import type { RichTextData } from '../richtext/loadRichTextData'

import { Heading, PageTitle, TextLink } from '@tokyo-cancer-portal/ui'

import { Lead } from '../parts/Lead'
import { PageInformation } from '../parts/PageInformation'
import { RichText } from '../richtext/RichText'
import { glossaryCrumbs } from './glossaryCrumbs'
import { GLOSSARY_PATH } from './glossaryPath'
import { Crumbs } from '../parts/Crumbs'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { bracketsIn } from '../languages/bracketsIn'
import { OriginalNotice } from '../languages/OriginalNotice'

export interface GlossaryTermData {
  term: GlossaryTerm
  richText: RichTextData
}

/** One term: how it is read, what it means, and how else it is called. */
export function GlossaryTermView({ data: { term, richText } }: { data: GlossaryTermData }) {
  const { otherWordings } = term
  const language = contentLanguage()
  const t = translator('Glossary', language)
  const name = term.term || translator('Frame', language)('untitled')
  return (
    <>
      <Crumbs crumbs={glossaryCrumbs(name)} />
      <article>
        <PageTitle
          caption={
            term.reading === term.term ? t('term') : t('termWithReading', { reading: term.reading })
          }
        >
          {name}
        </PageTitle>
        <OriginalNotice />
        <Lead text={term.explanation} />
        <RichText nodes={term.details} data={richText} />
        {otherWordings.length > 0 && (
          <section>
            <Heading level={2}>{t('otherWordings')}</Heading>
            <ul className="list-disc pl-6">
              {otherWordings.map(({ text, reading }) => (
                <li key={text} className="py-1">
                  {text}
                  {reading && reading !== text && bracketsIn(language, reading)}
                </li>
              ))}
            </ul>
          </section>
        )}
        <PageInformation lastConfirmedOn={term.lastConfirmedOn} sources={term.sources} />
        <p className="mt-6">
          <TextLink href={GLOSSARY_PATH}>{t('others')}</TextLink>
        </p>
      </article>
    </>
  )
}
