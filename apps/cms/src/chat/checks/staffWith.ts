import { problemsInLanguages } from '@tokyo-cancer-portal/chatbot'
import { APIError, type Payload } from 'payload'
import { scenarioOf } from '../../collections/ChatScenarios/scenarioOf'
import { rowsIn, textIn } from '../../search/records/reading'
import type { StaffRow } from '../knowledge/StaffKnowledge'
import { linkedPages, publishedLinks, translatedLinks } from './publishedLinks'

/** An answer or a scenario that somebody thinks of publishing. */
export interface StaffProposal {
  collection: 'chat-answers' | 'chat-scenarios'
  id: string
  data: Record<string, unknown>
}

/**
 * What staff would have published with a proposal.
 *
 * @throws 400 for what cannot be published as it is
 */
export async function staffWith(
  payload: Pick<Payload, 'db'>,
  published: StaffRow,
  { collection, id, data }: StaffProposal,
): Promise<StaffRow> {
  const pages = await linkedPages(payload, [data, ...rowsIn(data.steps)])
  return collection === 'chat-answers'
    ? { ...published, answers: put(published.answers, answerOf(id, data, pages)) }
    : { ...published, scenarios: put(published.scenarios, scenario(id, data, pages)) }
}

type Pages = Awaited<ReturnType<typeof linkedPages>>

function answerOf(
  id: string,
  data: Record<string, unknown>,
  pages: Pages,
): StaffRow['answers'][number] {
  const [question, answer] = [textIn(data.question), textIn(data.answer)]
  if (question === '' || answer === '') throw notYet('質問と答えを入力してから確かめてください。')
  return {
    id,
    question,
    answer,
    validUntil: textIn(data.validUntil) || null,
    otherWordings: rowsIn(data.otherWordings).map(({ text }) => textIn(text)),
    links: publishedLinks(data, pages),
    updatedAt: String(data.updatedAt),
  }
}

function scenario(
  id: string,
  data: Record<string, unknown>,
  pages: Pages,
): StaffRow['scenarios'][number] {
  const written = scenarioOf({ ...data, id })
  const [problem] = problemsInLanguages(written)
  if (problem) throw notYet(`このままでは公開できません。${problem}`)
  const rows = rowsIn(data.steps)
  const steps = written.steps.map((step, at) => ({
    ...step,
    links: translatedLinks(rows[at] ?? {}, pages),
  }))
  return { ...written, id, steps }
}

/** In the place of what is published of the same document, or after everything else. */
function put<T extends { id: string }>(published: readonly T[], one: T): T[] {
  const at = published.findIndex(({ id }) => id === one.id)
  return at < 0 ? [...published, one] : published.with(at, one)
}

const notYet = (message: string) => new APIError(message, 400, null, true)
