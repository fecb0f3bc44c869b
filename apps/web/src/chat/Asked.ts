import { CHAT_MESSAGE_LIMITS } from '@tokyo-cancer-portal/domain'

const LONGEST_NAME = 200

/** What a visitor asks. */
export interface Asked {
  message: string
  /**
   * What the same visitor asked before, oldest first, each once. It comes back from his own page, so it is his word and nobody
   * else's: it is shown as such, and no answer is ever taken from there.
   */
  turns: readonly string[]
  /** Whether the visitor agrees that the question is kept: what he ticks for each, remembered nowhere but in his page. */
  mayKeep: boolean
  /** To whose language model the visitor lets the message be sent, as his page named it; empty: to none. */
  modelOperator: string
  /** Network address of the visitor, as our own server saw it. */
  address: string
}

/** What is asked, with those of the earlier questions that are looked at. */
export function askedOf({ message, turns, mayKeep, modelOperator, address }: Asked): Asked {
  return {
    message: oneLineEnd(message),
    turns: lastOf(
      turns
        .map((turn) => oneLineEnd(turn).trim())
        .filter((turn) => turn !== '' && !isTooLong(turn)),
    ),
    mayKeep,
    // Names of who operates a model are shorter; what is none agrees to nothing.
    modelOperator: modelOperator.length > LONGEST_NAME ? '' : modelOperator,
    address,
  }
}

/** Whether a message has more characters than one may have. */
export const isTooLong = (message: string): boolean =>
  Array.from(message.trim().normalize('NFC')).length > CHAT_MESSAGE_LIMITS.characters

/** The earlier questions of the one that comes after this one. */
export const turnsAfter = ({ message, turns }: Pick<Asked, 'message' | 'turns'>): string[] =>
  lastOf([...turns, message.trim()])

/** Forms send two characters for the end of a line; the field counted one. */
const oneLineEnd = (text: string): string => text.replaceAll('\r\n', '\n')

/** What was asked twice is where it was asked last. */
const lastOf = (turns: readonly string[]): string[] =>
  [...new Set(turns.toReversed())].toReversed().slice(-CHAT_MESSAGE_LIMITS.turns)
