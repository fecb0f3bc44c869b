import type { ContentItemData } from './loadContentItem'

import { Heading, LinkList } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { AudienceBadges } from '../parts/AudienceBadges'
import { EndedNotice } from '../parts/EndedNotice'
import { Lead } from '../parts/Lead'
import { PageInformation } from '../parts/PageInformation'
import { Picture } from '../parts/Picture'
import { ResourceCards } from '../resources/ResourceCards'
import { RichText } from '../richtext/RichText'
import { contentCrumbs } from './contentCrumbs'
import { ContentTitle } from './ContentTitle'
import { GuideContents } from './GuideContents'
import { GuidePagination } from './GuidePagination'
import { RESOURCES_ANCHOR } from './loadContentItem'
import { PageContents } from './PageContents'
import { Crumbs } from '../parts/Crumbs'

/** A page or a news item. */
export function ContentItemView({ data }: { data: ContentItemData }) {
  const { item, guide, sections, richText } = data
  const t = translator('Page', contentLanguage())
  const owner = [item.owner?.name, item.ownerSection].filter(Boolean).join(' ')
  return (
    <>
      <Crumbs crumbs={contentCrumbs(item)} />
      <article>
        <ContentTitle data={data} />
        {item.ended && <EndedNotice note={item.endedNote} />}
        {guide && <GuideContents guide={guide} />}
        <AudienceBadges audiences={item.audiences} />
        <Lead text={item.summary} />
        {item.bannerImage && (
          <div className="my-6">
            <Picture media={item.bannerImage} size="large" />
          </div>
        )}
        <PageContents sections={sections} />
        <RichText nodes={item.body} data={richText} anchors />
        {item.resources.length > 0 && (
          <section>
            <Heading level={2} id={RESOURCES_ANCHOR}>
              {t('resources')}
            </Heading>
            <ResourceCards resources={item.resources} level={3} />
          </section>
        )}
        {guide && <GuidePagination guide={guide} />}
        {item.topics.length > 0 && (
          <section>
            <Heading level={2}>{t('topics')}</Heading>
            <LinkList
              links={item.topics.map(({ slug, title }) => ({
                href: `/topics/${slug}`,
                label: title,
              }))}
            />
          </section>
        )}
        <PageInformation
          lastConfirmedOn={item.lastConfirmedOn}
          nextReviewOn={item.nextReviewOn}
          sources={item.sources}
          owner={owner || null}
          inquiry={item.inquiry}
        />
      </article>
    </>
  )
}
