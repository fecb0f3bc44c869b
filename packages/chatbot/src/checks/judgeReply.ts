import type { ChatReply } from '../model/ChatReply'
import type { CheckVerdict, ExpectedReply } from './ChatCheck'
import { isSameAddress } from './isSameAddress'
import { offeredAddresses } from './offeredAddresses'

/** Behind these nobody looks. */
const LOOKED_AT = 3

/** How good a reply is by what was expected. */
export function judgeReply(expected: ExpectedReply, reply: ChatReply): CheckVerdict {
  switch (expected.kind) {
    case 'refusal':
      return reply.kind === 'refusal' ? 'right' : 'wrong'
    case 'handover':
      return isHandover(reply) ? 'right' : 'wrong'
    case 'record':
      return reply.kind === 'refusal' ? 'wrong' : placeOf(expected.addresses, reply)
  }
}

/** Asking back is a hand-over too, as long as nothing is quoted. */
const isHandover = ({ kind, quotes }: ChatReply): boolean =>
  kind === 'handover' || (kind === 'choices' && quotes.length === 0)

function placeOf(addresses: readonly string[], reply: ChatReply): CheckVerdict {
  const offered = offeredAddresses(reply)
  const at = offered.findIndex((shown) => addresses.some((one) => isSameAddress(one, shown)))
  // Of a list of results the records come first, and then where the list is.
  const isList = offered[at]?.includes('?') === true
  if (at === 0 || (at > 0 && isList)) return 'right'
  return at > 0 && at < LOOKED_AT ? 'near' : 'wrong'
}
