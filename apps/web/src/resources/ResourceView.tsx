import type { ResourceData } from './loadResource'

import { AUDIENCES, labelIn, MUNICIPALITIES, RESOURCE_TYPES } from '@tokyo-cancer-portal/domain'
import { DescriptionList, Heading, PageTitle, TextLink } from '@tokyo-cancer-portal/ui'

import { Lead } from '../parts/Lead'
import { PageInformation } from '../parts/PageInformation'
import { RichText } from '../richtext/RichText'
import { Words } from '../words/Words'
import { EditionNotice } from './EditionNotice'
import { ResourceAccess } from './ResourceAccess'
import { ResourceCards } from './ResourceCards'
import { lengthsOf } from './lengthsOf'
import { resourceCrumbs } from './resourceCrumbs'
import { editionOf, isOpenable } from './resourceFacts'
import { Fact } from '../parts/Fact'
import { Crumbs } from '../parts/Crumbs'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { listIn } from '../languages/listIn'
import { dateIn } from '../languages/dateIn'
import { OriginalNotice } from '../languages/OriginalNotice'

/** One handbook, video, report or outside link. */
export function ResourceView({ data }: { data: ResourceData }) {
  const { resource, richText, inquiry } = data
  const { aliases, municipality, validUntil } = resource
  const language = contentLanguage()
  const t = translator('Resources', language)
  const title = resource.title || translator('Frame', language)('untitled')
  return (
    <>
      <Crumbs crumbs={resourceCrumbs(resource)} />
      <article>
        <PageTitle caption={labelIn(language, RESOURCE_TYPES, resource.type)}>
          <Words label text={title} />
        </PageTitle>
        <OriginalNotice />
        <EditionNotice data={data} />
        <Lead text={resource.summary} />
        <ResourceAccess data={data} />
        <RichText nodes={resource.body} data={richText} anchors />
        <Heading level={2}>{t('facts')}</Heading>
        <DescriptionList
          items={[
            { term: t('type'), details: labelIn(language, RESOURCE_TYPES, resource.type) || null },
            { term: t('publisher'), details: <Fact>{resource.publisher?.name}</Fact> },
            { term: t('edition'), details: <Fact>{editionOf(resource)}</Fact> },
            {
              term: t('audience'),
              details:
                listIn(
                  language,
                  resource.audiences.map((value) => labelIn(language, AUDIENCES, value)),
                ) || null,
            },
            ...lengthsOf(resource).map(({ term, length }) => ({
              term,
              details: <Fact>{length}</Fact>,
            })),
            {
              term: t('fileOrAddress'),
              details: isOpenable(resource) ? null : <Fact>{null}</Fact>,
            },
            { term: t('aliases'), details: listIn(language, aliases) || null },
            {
              term: t('topic'),
              details:
                resource.topics.length > 0 ? (
                  <ul>
                    {resource.topics.map(({ id, slug, title: name }) => (
                      <li key={id}>
                        <TextLink href={`/topics/${slug}`}>{name}</TextLink>
                      </li>
                    ))}
                  </ul>
                ) : null,
            },
            { term: t('area'), details: labelIn(language, MUNICIPALITIES, municipality) || null },
            {
              term: t('validUntil'),
              details: validUntil && t('until', { date: dateIn(language, validUntil) }),
            },
          ]}
        />
        {resource.supersedes.length > 0 && (
          <section>
            <Heading level={2}>{t('former')}</Heading>
            <ResourceCards resources={resource.supersedes} level={3} />
          </section>
        )}
        <PageInformation
          lastConfirmedOn={resource.lastConfirmedOn}
          nextReviewOn={resource.nextReviewOn}
          sources={resource.sources}
          inquiry={inquiry}
        />
      </article>
    </>
  )
}
