import type { ChatContext, ExplainedReply } from '../model/ChatReply'
import type { Retrieve } from '../model/Retrieve'
import { isStory } from '../readings/ofStory'
import { readingsOf } from '../readings/readingsOf'
import { askedOnce } from './askedOnce'
import { fromAnswers } from './fromAnswers'
import { fromCancer } from './fromCancer'
import { fromCare } from './fromCare'
import { fromDisclosure } from './fromDisclosure'
import { fromElsewhere } from './fromElsewhere'
import { fromGlossary } from './fromGlossary'
import { fromPassages } from './fromPassages'
import { fromRecords } from './fromRecords'
import { fromScenarios } from './fromScenarios'
import { fromTalk } from './fromTalk'
import { handOver } from './handOver'
import type { Question } from './Question'
import { readQuestion } from './readQuestion'

type Step = (question: Question) => Promise<ExplainedReply | null> | ExplainedReply | null

/** Of the message as it was written; the first that has a reply gives it. Care comes before everything. */
const FIRST: readonly Step[] = [fromCare, fromScenarios, fromTalk, fromElsewhere, fromDisclosure]
/** What is published, of each reading of the message. */
const PUBLISHED: readonly Step[] = [
  fromGlossary,
  fromAnswers,
  fromRecords,
  fromCancer,
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
  const question = readQuestion(message, context, askedOnce(retrieve))
  return (
    (await firstOf(FIRST, question)) ??
    (await fromReadings(question, context)) ??
    handOver(question)
  )
}

/**
 * The first reading with a sure answer, or the first with candidates. One that asks for events or hospitals comes before
 * one that asks for less of them: らいしゅうの どようび is a Saturday when it is written with kanji.
 */
async function fromReadings(
  question: Question,
  context: ChatContext,
): Promise<ExplainedReply | null> {
  const read = readingsOf(question.message).map((reading) =>
    reading === question.message
      ? question
      : asReadingOf(question, readQuestion(reading, context, question.retrieve, question.language)),
  )
  const inOrder = isStory(question.message)
    ? read
    : read.toSorted((a, b) => conditionsOf(b, question) - conditionsOf(a, question))
  let unsure: ExplainedReply | null = null
  for (const one of inOrder) {
    const reply = await firstOf(PUBLISHED, one)
    if (!reply) continue
    const said = one === question ? reply : explained(reply, one.message)
    if (reply.reply.kind === 'answer') return said
    unsure ??= said
  }
  return unsure
}

/** A reading is replied to in the language, and leads to the words, of what was written. */
const asReadingOf = ({ language, texts, written }: Question, read: Question): Question => ({
  ...read,
  language,
  texts,
  written,
})

/** How much a reading asks a finder for; of two that ask the same the one that was read with kanji understood more. */
function conditionsOf(read: Question, own: Question): number {
  if (read.asked === null) return 0
  return 1 + 2 * read.asked.understood.length + (read === own ? 0 : 1)
}

async function firstOf(steps: readonly Step[], question: Question): Promise<ExplainedReply | null> {
  for (const step of steps) {
    const reply = await step(question)
    if (reply) return reply
  }
  return null
}

const explained = ({ reply, why }: ExplainedReply, reading: string): ExplainedReply => ({
  reply,
  why: { ...why, because: [...why.because, `「${reading}」と読んだ`] },
})
