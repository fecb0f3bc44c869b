import type { ChatReply } from '../model/ChatReply'

/** Where a reply leads, in its order: what it quotes, then its links. The search of the site is no answer. */
export function offeredAddresses({ quotes, links }: ChatReply): string[] {
  return [...quotes.map(({ url }) => url), ...links.map(({ href }) => href)].filter(
    (address) => !/^\/search(?:$|[?#])/.test(address),
  )
}
