import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import type { ChatContext } from '../model/ChatReply'
import type { Retrieve } from '../model/Retrieve'
import { cleanText } from '../message/cleanText'
import { languageOfMessage } from '../message/languageOfMessage'
import { MESSAGE_LIMITS } from '../message/messageLimits'
import { contentTokens, WORD } from '../retrieval/contentTokens'
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

/** Prepares a message for the steps. */
export function readQuestion(
  given: string,
  { turns: before, language: ofPage = DEFAULT_LANGUAGE }: ChatContext,
  retrieve: Retrieve,
): Question {
  const shortened = (text: string) =>
    Array.from(cleanText(text)).slice(0, MESSAGE_LIMITS.characters).join('')
  const message = shortened(given)
  const turns = before.slice(-MESSAGE_LIMITS.turns).map(shortened)
  const asking = askingPart(message)
  const leansOn = leansOnTurns(message) ? (turns.at(-1) ?? null) : null
  const language = languageOfMessage(message, ofPage)
  const [place] = [message, ...turns.toReversed()].flatMap((text) => placesIn(text).slice(0, 1))
  return {
    message,
    turns,
    leansOn,
    query: withoutManners(leansOn === null ? asking : `${leansOn} ${message}`),
    language,
    ofPage,
    texts: textsIn(language),
    retrieve,
    asked: askedRecords(asking, turns, retrieve.now),
    near: place
      ? {
          ...(place.municipality ? { municipality: place.municipality } : {}),
          area: place.areas[0],
        }
      : {},
  }
}

function leansOnTurns(message: string): boolean {
  if (LEANS.test(message)) return true
  const mayLeave = /[?？は]$/u.test(message)
  const mayAsk = message.length <= SHORT && ASKS.test(message)
  if (!mayLeave && !mayAsk) return false
  const words = contentTokens(message).filter((token) => token.startsWith(WORD))
  const own = words.filter((token) => !HIRAGANA.test(token.slice(1)))
  return (mayLeave && words.length <= FEW_WORDS) || (mayAsk && own.length <= FEW_OWN)
}
