import type { ExplainedReply } from '../model/ChatReply'
import type { Question } from './Question'
import { replyOf } from './replyOf'
import { scenarioChoices } from './scenarioChoices'
import { consultationLink } from './consultationLink'
import { searchLink } from './searchLink'

/** Says that nothing was found, and who can help. */
export async function handOver(question: Question): Promise<ExplainedReply> {
  const { query, language, texts, retrieve, near } = question
  const nearest = [...retrieve.answers(query).slice(0, 1), ...retrieve.passages(query).slice(0, 1)]
  return replyOf(
    {
      kind: 'handover',
      text: texts.handover,
      choices: scenarioChoices(retrieve.scenarios, language),
      links: [consultationLink(texts), searchLink(question)],
      contacts: await retrieve.contacts(near),
    },
    {
      step: 'handover',
      because: [
        '確かな答えが見つからない',
        ...nearest.map(
          ({ item, confidence }) => `一番近いのは「${item.source.title}」${confidence.toFixed(2)}`,
        ),
      ],
    },
  )
}
