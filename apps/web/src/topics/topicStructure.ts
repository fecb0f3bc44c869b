import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'
import type { TopicData } from './loadTopic'

import { breadcrumbJsonLd, pageJsonLd } from '@tokyo-cancer-portal/event-feeds'

import { feedSite } from '../feeds/feedSite'
import { topicCrumbs } from './topicCrumbs'

/** What the page of a topic says to programs. */
export async function topicStructure({ topic }: TopicData): Promise<(JsonLd | null)[]> {
  const site = await feedSite()
  const page = {
    path: `/topics/${topic.slug}`,
    title: topic.title,
    kind: null,
    summary: topic.summary,
    audiences: [],
    publishedOn: null,
    lastConfirmedOn: null,
    updatedAt: topic.updatedAt,
  }
  return [pageJsonLd(site, page), breadcrumbJsonLd(site, topicCrumbs(topic))]
}
