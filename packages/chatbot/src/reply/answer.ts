import type { ChatContext, ExplainedReply } from '../model/ChatReply'
import type { Retrieve } from '../model/Retrieve'
import { fromAnswers } from './fromAnswers'
import { fromCare } from './fromCare'
import { fromElsewhere } from './fromElsewhere'
import { fromPassages } from './fromPassages'
import { fromRecords } from './fromRecords'
import { fromScenarios } from './fromScenarios'
import { fromTalk } from './fromTalk'
import { handOver } from './handOver'
import type { Question } from './Question'
import { readQuestion } from './readQuestion'

type Step = (question: Question) => Promise<ExplainedReply | null> | ExplainedReply | null

/** In this order; the first that has a reply gives it. Care comes before everything. */
const STEPS: readonly Step[] = [
  fromCare,
  fromScenarios,
  fromTalk,
  fromElsewhere,
  fromAnswers,
  fromRecords,
  fromPassages,
]

/**
 * Replies to what a visitor says with what the portal has published, or says that it cannot and who can. Nothing about
 * medicine is said in our own words: what is not one of our fixed sentences is a quotation, a label or a fact of a record.
 *
 * @param message as `readMessage` gives it
 * @param context what the page remembers, as `readContext` gives it
 * @param retrieve what may be asked of the house
 */
export async function answer(
  message: string,
  context: ChatContext,
  retrieve: Retrieve,
): Promise<ExplainedReply> {
  const question = readQuestion(message, context, retrieve)
  for (const step of STEPS) {
    const reply = await step(question)
    if (reply) return reply
  }
  return handOver(question)
}
