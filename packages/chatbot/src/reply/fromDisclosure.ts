import type { ChatChoice, ExplainedReply } from '../model/ChatReply'
import { cancerAlone } from '../understand/cancerAlone'
import type { Disclosure } from '../understand/Disclosure'
import { disclosureIn } from '../understand/disclosureIn'
import { fromAnswers } from './fromAnswers'
import { fromPassages } from './fromPassages'
import type { Question } from './Question'
import { searchLink } from './searchLink'

/** What whoever tells this wants to know first, in the words in which pages are found. */
const ASKS: Record<Disclosure['of'], string> = {
  cancer: 'がんと言われたら、まず何をすればいいですか',
  suspicion: '診断される前でも相談できますか',
  relapse: '再発が分かったとき',
  waiting: '話を聞いてくれる人はいますか',
}

/**
 * Whoever tells that somebody has become ill, and asks nothing, is shown where to begin, and may ask for hospitals and
 * gatherings where the cancer was named. What is said at work is asked by a company, and answered as everything else.
 */
export function fromDisclosure(question: Question): ExplainedReply | null {
  const told = disclosureIn(question.message)
  if (told === null || told.whose === 'colleague') return null
  const asking = { ...question, message: ASKS[told.of], query: ASKS[told.of], asked: null }
  const found = fromAnswers(asking) ?? fromPassages(asking)
  if (found?.reply.kind !== 'answer') return null
  const { reply, why } = found
  return {
    reply: {
      ...reply,
      text: question.texts.told,
      choices: choicesOf(told, question),
      links: why.step === 'passages' ? [searchLink(question)] : reply.links,
    },
    why: { ...why, because: [...why.because, `「${ASKS[told.of]}」と尋ねたものとして答えた`] },
  }
}

function choicesOf({ cancer }: Disclosure, { retrieve, texts }: Question): ChatChoice[] {
  const name = cancer === '' ? null : cancerAlone(cancer, retrieve.now)
  return name === null ? [] : texts.ofCancer(name).map((label) => ({ label, message: label }))
}
