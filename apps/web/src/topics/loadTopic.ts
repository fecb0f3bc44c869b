import type { LayoutBlock, Topic, TopicSummary } from '@tokyo-cancer-portal/cms-client'
import type { LoadedBlock } from '../layout/LoadedBlock'

import { listTopics } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'
import { loadLayout } from '../layout/loadLayout'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

export interface TopicData {
  topic: Topic
  children: readonly TopicSummary[]
  blocks: readonly LoadedBlock[]
}

/** What the page of a topic shows. Rejects with CmsUnavailableError. */
export async function loadTopic(topic: Topic): Promise<TopicData> {
  const layout = topic.layout.length > 0 ? topic.layout : defaultLayout(topic)
  const [children, blocks] = await Promise.all([
    listTopics(cms(), { parent: topic.id }),
    loadLayout(layout),
  ])
  return { topic, children, blocks }
}

/**
 * What a topic shows until staff arrange its page: its pages, its resources, its events. A way in shows what is tagged
 * with its situation or audience instead.
 */
function defaultLayout(way: Topic): LayoutBlock[] {
  const { situation, audience } = way
  const heading = null
  const related = translator('Blocks', contentLanguage())('relatedEvents')
  const topic = situation || audience ? null : way
  return [
    { blockType: 'contentList', heading, topic, audience, situation, items: [], emptyNote: null },
    // Resources know no situations: of such a way in they are those of the topic.
    { blockType: 'resourceList', heading, topic: audience ? null : way, audience, resources: [] },
    { blockType: 'upcomingEvents', heading: related, limit: 3, topic, audience, kind: null },
  ]
}
