import type { ChatReply } from '@tokyo-cancer-portal/chatbot'

/** A reply as staff compare it: what kind it is, and what is shown first. */
export interface SaidReply {
  kind: ChatReply['kind']
  /** The first quotation, or our own sentence. */
  text: string
  /** Of the page that is shown first; empty where none is. */
  title: string
  url: string
}

const LONGEST = 120

/** What a reply says, shortly. */
export function saidOf({ kind, text, quotes, links }: ChatReply): SaidReply {
  const [quote] = quotes
  const [link] = links
  return {
    kind,
    text: shortened(quote?.text ?? text),
    title: quote?.title ?? link?.label ?? '',
    url: quote?.url ?? link?.href ?? '',
  }
}

function shortened(text: string): string {
  const letters = Array.from(text)
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text
}
