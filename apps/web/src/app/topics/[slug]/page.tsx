import { getTopic } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../../../cms/cms'
import { documentLanguages } from '../../../languages/pageLanguages'
import { definePage } from '../../../page/definePage'
import { loadTopic } from '../../../topics/loadTopic'
import { topicStructure } from '../../../topics/topicStructure'
import { topicTexts } from '../../../topics/topicTexts'
import { TopicView } from '../../../topics/TopicView'

const page = definePage({
  path: ({ slug }) => `/topics/${slug}`,
  load: async ({ params: { slug = '' } }) => {
    const topic = await getTopic(cms(), slug)
    return topic && loadTopic(topic)
  },
  describe: ({ topic }) => ({ title: topic.title, description: topic.summary }),
  languages: ({ topic }) => documentLanguages('topics', topic.slug),
  structure: topicStructure,
  texts: topicTexts,
  asksForFeedback: true,
  View: TopicView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
