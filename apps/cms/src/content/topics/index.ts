import type { TopicSeed } from '../types/documents'
import { audienceTopics } from './audienceTopics'
import { situationTopics } from './situationTopics'
import { subjectTopics } from './subjectTopics'

/** Subjects, and the two ways in: by situation and by who reads. Each page is arranged with the blocks of the home page. */
export const topics: readonly TopicSeed[] = [
  ...subjectTopics,
  ...situationTopics,
  ...audienceTopics,
]
