import type { GlossaryTerm } from '@tokyo-cancer-portal/cms-client'
import type { RichTextData } from '../richtext/loadRichTextData'

import { Heading, PageTitle, TextLink } from '@tokyo-cancer-portal/ui'

import { Lead } from '../parts/Lead'
import { PageInformation } from '../parts/PageInformation'
import { RichText } from '../richtext/RichText'
import { glossaryCrumbs } from './glossaryCrumbs'
import { GLOSSARY_PATH } from './glossaryPath'
import { Crumbs } from '../parts/Crumbs'

export interface GlossaryTermData {
  term: GlossaryTerm
  richText: RichTextData
}

/** One term: how it is read, what it means, and how else it is called. */
export function GlossaryTermView({ data: { term, richText } }: { data: GlossaryTermData }) {
  const { otherWordings } = term
  return (
    <>
      <Crumbs crumbs={glossaryCrumbs(term.term || '（題名なし）')} />
      <article>
        <PageTitle caption={term.reading === term.term ? '用語' : `用語　${term.reading}`}>
          {term.term || '（題名なし）'}
        </PageTitle>
        <Lead text={term.explanation} />
        <RichText nodes={term.details} data={richText} />
        {otherWordings.length > 0 && (
          <section>
            <Heading level={2}>別の言い方</Heading>
            <ul className="list-disc pl-6">
              {otherWordings.map(({ text, reading }) => (
                <li key={text} className="py-1">
                  {text}
                  {reading && reading !== text && `（${reading}）`}
                </li>
              ))}
            </ul>
          </section>
        )}
        <PageInformation lastConfirmedOn={term.lastConfirmedOn} sources={term.sources} />
        <p className="mt-6">
          <TextLink href={GLOSSARY_PATH}>用語集で、ほかの言葉を見る</TextLink>
        </p>
      </article>
    </>
  )
}
