import type { ExplainedReply } from '../model/ChatReply'
import { splitSentences } from '../passages/splitSentences'
import { isForPeople } from './isForPeople'
import type { Quotation } from './Quotation'

const ENDS = /[。！？.!?]["”'」』）)]*\s*$/u

/**
 * The quotations of a reply that may be shown to a language model; none where it has nothing to choose. Only what answers
 * or passages have found is among them: care, refusals, scenarios, results of a finder and hand-overs never are, nor what
 * is written for machines, nor lists and facts, whose lines mean nothing by themselves.
 */
export function shortenable({ reply, why }: ExplainedReply): Quotation[] {
  if (why.step !== 'answer' && why.step !== 'passages') return []
  if (reply.kind !== 'answer' && reply.kind !== 'choices') return []
  const quotations = reply.quotes
    .map(({ text, title }, number) => ({ text, title, number }))
    .filter(({ text, title }) => isForPeople(`${title}\n${text}`) && isProse(text))
  const hasChoice =
    reply.quotes.length > 1 || quotations.some(({ text }) => splitSentences(text).length > 1)
  return hasChoice ? quotations : []
}

const isProse = (text: string): boolean =>
  text.split('\n').every((line) => line.trim() === '' || ENDS.test(line))
