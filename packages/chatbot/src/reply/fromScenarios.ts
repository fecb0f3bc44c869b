import type { ExplainedReply } from '../model/ChatReply'
import { scenarioPath } from '../scenarios/scenarioPath'
import { walkScenario } from '../scenarios/walkScenario'
import type { Question } from './Question'
import { replyOf } from './replyOf'

/** A place in a guided conversation. */
export async function fromScenarios(question: Question): Promise<ExplainedReply | null> {
  const { message, retrieve, near } = question
  const place = walkScenario(message, retrieve.scenarios, question)
  if (!place) return null
  const { step, path, inJapanese, lost } = place
  const choices = step.choices.map(({ label }) => ({
    label,
    message: scenarioPath([...path, label]),
  }))
  return replyOf(
    {
      kind: choices.length > 0 ? 'choices' : step.showsContacts ? 'handover' : 'answer',
      text: step.text,
      choices,
      links: step.links,
      contacts: step.showsContacts ? await retrieve.contacts(near) : [],
    },
    {
      step: 'scenario',
      because: [
        `シナリオ「${scenarioPath(inJapanese)}」`,
        ...(lost === null ? [] : [`「${lost}」という選択肢はありません`]),
      ],
    },
  )
}
