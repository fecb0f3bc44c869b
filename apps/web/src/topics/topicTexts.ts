import type { PageText } from '../words/PageText'
import type { TopicData } from './loadTopic'

/** The texts of a topic in which words are marked. */
export function topicTexts({ topic, blocks }: TopicData): PageText {
  const { title, summary } = topic
  const bodies = blocks.flatMap((block) => (block.blockType === 'richText' ? [block.body] : []))
  return { title, summary, bodies }
}
