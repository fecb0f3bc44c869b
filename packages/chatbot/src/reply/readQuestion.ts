import { DEFAULT_LANGUAGE, type Language } from '@tokyo-cancer-portal/domain'
import type { ChatContext } from '../model/ChatReply'
import type { Retrieve } from '../model/Retrieve'
import { findCare } from '../care/findCare'
import { cleanText } from '../message/cleanText'
import { languageOfMessage } from '../message/languageOfMessage'
import { MESSAGE_LIMITS } from '../message/messageLimits'
import { contentTokens, WORD } from '../retrieval/contentTokens'
import { type SaidIn, walkScenario } from '../scenarios/walkScenario'
import { textsIn } from '../texts/textsIn'
import { askedRecords } from '../understand/askedRecords'
import { askingPart } from '../understand/askingPart'
import { withoutManners } from '../understand/withoutManners'
import { placesIn } from '../understand/placesIn'
import type { Question } from './Question'

/** Says that it goes on with what was said before. */
const LEANS =
  /^(?:それ|その|これ|この(?!サイト|さいと|ページ|ぺーじ| ?サイト|ポータル|ホームページ)|そこ|そっち|じゃあ|では|ほんなら|なら|んだば|ほかに|他に|もっと|もう少し|and |what about|how about)/iu
/** With so few words of its own a message may go on with what was said before. */
const FEW_WORDS = 1
/** The same of a short question, or wish, by its words that are more than grammar. */
const FEW_OWN = 2
const SHORT = 18
const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u
const ASKS =
  /(?:か|の|ん|[?？]|たい|いいです|ください|ほしい)[。．]?$|^(?:is|are|do|does|can|how|what|when|where|who)\b/iu

/**
 * Prepares a message for the steps.
 *
 * @param repliedIn where it is a reading of a message in another language, the one of that message
 */
export function readQuestion(
  given: string,
  { turns: before, language: ofPage = DEFAULT_LANGUAGE }: ChatContext,
  retrieve: Retrieve,
  repliedIn?: Language,
): Question {
  const shortened = (text: string) =>
    Array.from(cleanText(text)).slice(0, MESSAGE_LIMITS.characters).join('')
  const message = shortened(given)
  const turns = before.slice(-MESSAGE_LIMITS.turns).map(shortened)
  const asking = askingPart(message)
  const language = languageOfMessage(message, ofPage)
  const leansOn = turnFor(message, turns.at(-1) ?? null, retrieve, { language, ofPage })
  const query = withoutManners(leansOn === null ? asking : `${leansOn} ${message}`)
  const [place] = [message, ...turns.toReversed()].flatMap((text) => placesIn(text).slice(0, 1))
  return {
    message,
    turns,
    leansOn,
    query,
    written: query,
    language,
    ofPage,
    texts: textsIn(language),
    retrieve,
    asked: askedRecords(asking, turns, retrieve.now, repliedIn ?? language),
    near: place
      ? {
          ...(place.municipality ? { municipality: place.municipality } : {}),
          area: place.areas[0],
        }
      : {},
  }
}

/**
 * The turn that a message goes on with. What only seems to go on, because it is short, does not where it was asked word for
 * word before, nor after a choice of a guided conversation or what was refused: they are no question that lacks something.
 */
function turnFor(
  message: string,
  last: string | null,
  retrieve: Retrieve,
  said: SaidIn,
): string | null {
  if (last === null || LEANS.test(message)) return last
  if (!seemsToGoOn(message) || findCare(last, retrieve.care.words)) return null
  if (walkScenario(last, retrieve.scenarios, said)) return null
  return retrieve.answers(askingPart(message))[0]?.isNamed === true ? null : last
}

function seemsToGoOn(message: string): boolean {
  const mayLeave = /[?？は]$/u.test(message)
  const mayAsk = message.length <= SHORT && ASKS.test(message)
  if (!mayLeave && !mayAsk) return false
  const words = contentTokens(message).filter((token) => token.startsWith(WORD))
  const own = words.filter((token) => !HIRAGANA.test(token.slice(1)))
  return (mayLeave && words.length <= FEW_WORDS) || (mayAsk && own.length <= FEW_OWN)
}
