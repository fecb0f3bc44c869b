import type { ContentItemData } from './loadContentItem'

import { Breadcrumbs, Heading, PageTitle, TextLink } from '@tokyo-cancer-portal/ui'

import { dateIn } from '../languages/dateIn'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { AudienceBadges } from '../parts/AudienceBadges'
import { ContentCards } from '../parts/ContentCards'
import { EndedNotice } from '../parts/EndedNotice'
import { Lead } from '../parts/Lead'
import { PageInformation } from '../parts/PageInformation'
import { Picture } from '../parts/Picture'
import { ResourceCards } from '../resources/ResourceCards'
import { RichText } from '../richtext/RichText'
import { contentCrumbs } from './contentCrumbs'

/** A page or a news item. */
export function ContentItemView({ data }: { data: ContentItemData }) {
  const { item, children, richText } = data
  const t = translator('Frame', contentLanguage())
  const owner = [item.owner?.name, item.ownerSection].filter(Boolean).join(' ')
  return (
    <>
      <Breadcrumbs crumbs={contentCrumbs(item)} label={t('breadcrumbs')} />
      <article>
        <PageTitle
          caption={
            item.kind === 'news' && item.publishedOn ? (
              <time dateTime={item.publishedOn}>
                {dateIn(contentLanguage(), item.publishedOn, { weekday: true })}
              </time>
            ) : null
          }
        >
          {item.title || t('untitled')}
        </PageTitle>
        <AudienceBadges audiences={item.audiences} />
        {item.ended && <EndedNotice note={item.endedNote} />}
        <Lead text={item.summary} />
        {item.bannerImage && (
          <div className="my-6">
            <Picture media={item.bannerImage} size="large" />
          </div>
        )}
        <RichText nodes={item.body} data={richText} />
        {item.resources.length > 0 && (
          <section>
            <Heading level={2}>資料・リンク</Heading>
            <ResourceCards resources={item.resources} level={3} />
          </section>
        )}
        {children.length > 0 && (
          <section>
            <Heading level={2}>このテーマのページ</Heading>
            <ContentCards items={children} level={3} />
          </section>
        )}
        {item.topics.length > 0 && (
          <section>
            <Heading level={2}>関連するトピック</Heading>
            <ul className="list-disc pl-6">
              {item.topics.map((topic) => (
                <li key={topic.id} className="py-1">
                  <TextLink href={`/topics/${topic.slug}`}>{topic.title}</TextLink>
                </li>
              ))}
            </ul>
          </section>
        )}
        <PageInformation
          lastConfirmedOn={item.lastConfirmedOn}
          sources={item.sources}
          owner={owner || null}
          inquiry={item.inquiry}
        />
      </article>
    </>
  )
}
