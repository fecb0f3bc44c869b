import type { ExplainedReply } from '../model/ChatReply'
import { cancerAlone } from '../understand/cancerAlone'
import { consultationLink } from './consultationLink'
import type { Question } from './Question'
import { replyOf } from './replyOf'

/**
 * Whoever types the name of a cancer and nothing else is asked what of it: hospitals or gatherings. The portal explains no
 * illness, and pages that only have the word are no answer. What has that very name, as a word of the glossary may, is.
 */
export function fromCancer(question: Question): ExplainedReply | null {
  const { message, query, asked, texts, retrieve } = question
  const name = asked === null ? cancerAlone(message, retrieve.now) : null
  if (name === null) return null
  if (retrieve.passages(query)[0]?.isNamed === true) return null
  const choices = texts.ofCancer(name).map((label) => ({ label, message: label }))
  return replyOf(
    { kind: 'choices', text: texts.whatOfCancer(name), choices, links: [consultationLink(texts)] },
    { step: 'records', because: [`がんの種類だけ「${name}」`] },
  )
}
