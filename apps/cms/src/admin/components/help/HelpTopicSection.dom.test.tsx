import { expect, test } from '@jest/globals'
import { drawn } from '../../../../test/drawn'
import { HOSPITAL_TOPICS } from '../../../help/hospitalTopics'
import { HelpTopicSection } from './HelpTopicSection'

test.each(HOSPITAL_TOPICS.map((topic) => [topic.title, topic] as const))(
  '%s has its steps in order, each picture with words once, and a place to jump to',
  (title, topic) => {
    const element = drawn(<HelpTopicSection topic={topic} />)
    expect(element.querySelector(`#${topic.id}`)?.textContent).toBe(title)
    const texts = [...element.querySelectorAll('li p')].map((step) => step.textContent)
    expect(texts).toEqual(topic.steps.map(({ text }) => text))
    const pictures = [...element.querySelectorAll('img')].map((picture) => ({
      src: picture.getAttribute('src'),
      hasWords: picture.alt.length > 10,
      hasSize: picture.width > 0 && picture.height > 0,
    }))
    const expected = new Set(topic.steps.flatMap(({ picture }) => picture ?? []))
    expect(pictures).toEqual(
      [...expected].map((name) => ({
        src: `/help/${name}.webp`,
        hasWords: true,
        hasSize: true,
      })),
    )
  },
)
