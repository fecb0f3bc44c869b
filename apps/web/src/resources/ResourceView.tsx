import type { ResourceData } from './loadResource'

import { AUDIENCES, labelOf, MUNICIPALITIES, RESOURCE_TYPES } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'
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

/** One handbook, video, report or outside link. */
export function ResourceView({ data }: { data: ResourceData }) {
  const { resource, richText, inquiry } = data
  const { aliases, municipality, validUntil } = resource
  const title = resource.title || '（題名なし）'
  return (
    <>
      <Crumbs crumbs={resourceCrumbs(resource)} />
      <article>
        <PageTitle caption={labelOf(RESOURCE_TYPES, resource.type)}>
          <Words label text={title} />
        </PageTitle>
        <EditionNotice data={data} />
        <Lead text={resource.summary} />
        <ResourceAccess data={data} />
        <RichText nodes={resource.body} data={richText} anchors />
        <Heading level={2}>資料の情報</Heading>
        <DescriptionList
          items={[
            { term: '形式', details: labelOf(RESOURCE_TYPES, resource.type) || null },
            { term: '発行元', details: <Fact>{resource.publisher?.name}</Fact> },
            { term: '発行時期', details: <Fact>{editionOf(resource)}</Fact> },
            {
              term: '対象',
              details:
                resource.audiences.map((value) => labelOf(AUDIENCES, value)).join('、') || null,
            },
            ...lengthsOf(resource).map(({ term, length }) => ({
              term,
              details: <Fact>{length}</Fact>,
            })),
            {
              term: 'ファイル・アドレス',
              details: isOpenable(resource) ? null : <Fact>{null}</Fact>,
            },
            { term: '別の呼び名', details: aliases.join('、') || null },
            {
              term: 'テーマ',
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
            { term: '地域', details: labelOf(MUNICIPALITIES, municipality) || null },
            { term: '有効期限', details: validUntil && `${formatDate(validUntil)}まで` },
          ]}
        />
        {resource.supersedes.length > 0 && (
          <section>
            <Heading level={2}>以前の版</Heading>
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
