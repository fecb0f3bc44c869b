import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'
import type { TopicData } from './loadTopic'

import { pageJsonLd } from '@tokyo-cancer-portal/event-feeds'

import { feedSite } from '../feeds/feedSite'
import { topicCrumbs } from './topicCrumbs'
import { crumbsJsonLd } from '../structuredData/crumbsJsonLd'
import { contentLanguage } from '../languages/contentLanguage'

/** What the page of a topic says to programs. */
export async function topicStructure({ topic }: TopicData): Promise<(JsonLd | null)[]> {
  const site = await feedSite()
  const page = {
    path: `/topics/${topic.slug}`,
    language: contentLanguage(),
    title: topic.title,
    kind: null,
    summary: topic.summary,
    audiences: [],
    publishedOn: null,
    lastConfirmedOn: null,
    updatedAt: topic.updatedAt,
  }
  return [pageJsonLd(site, page), crumbsJsonLd(site, topicCrumbs(topic))]
}
