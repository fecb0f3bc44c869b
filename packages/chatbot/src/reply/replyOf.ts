import type { ChatDecision, ChatReply, ExplainedReply } from '../model/ChatReply'
import { MOST_CHOICES } from '../scenarios/scenarioProblems'
import { QUOTE_LIMITS } from '../quote/quoteLimits'

/** A reply with why it is what it is; what is not given is empty, and nothing is longer than it may be. */
export function replyOf(
  {
    kind,
    text,
    quotes = [],
    choices = [],
    links = [],
    contacts = [],
  }: Pick<ChatReply, 'kind' | 'text'> & Partial<ChatReply>,
  why: ChatDecision,
): ExplainedReply {
  return {
    reply: {
      kind,
      text,
      quotes: quotes.slice(0, QUOTE_LIMITS.sources),
      choices: choices.slice(0, MOST_CHOICES),
      links,
      contacts,
    },
    why,
  }
}
