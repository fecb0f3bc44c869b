/** A message that is no longer, in characters, is short enough to be read as a whole. */
const SHORT = 50
const SENTENCE = /[^。．！？!?\n]+[。．！？!?\n]*/gu
/** Ends of sentences that want something: a question, a wish, a request, or what somebody heard and wants to know more of. */
const ASKS =
  /[?？]\s*$|(?:か|かしら|かな|かね|やろ|だべ|べか|と|の|(?<!ませ)ん)[。．\s]*$|教え|知りた|探し|さがし|ください|下さい|ほしい|欲しい|いただけ|もらえ|くれ[。．\s]*$|たい(?:です|のです|んです|と思|のですが|んですが)?(?:が|けど)?[。．\s]*$|(?:聞いた|聞き|聞く|言われ|書い|とのこと|そう)[^。]{0,12}[。．\s]*$|お願い|what|where|how|which|who|when|\bcan\b|\bis there\b|please|looking for/iu
/** Ends of sentences that ask in so many words; where there is one, what somebody heard or was told is only the story. */
const ASKS_OUTRIGHT =
  /[?？]\s*$|(?:ですか|ますか|ませんか|でしょうか|しょうか|のか|るか|たか|ないか|かな|かしら|べか|やろ(?:か)?|とね|とか)[。．\s]*$|教え(?:て|ろ|てください|てほしい)?|知りた|(?:探し|さがし)て|ください[。．\s]*$|(?:たい|ほしい|欲しい)(?:です|のです|んです|と思\S{0,6})?(?:が|けど)?[。．\s]*$|please|\?|where|looking for/iu
const POINTS_BACK =
  /^(?:そう(?:いう|いった|した)|そんな|その|それ|こう(?:いう|いった)|こんな|どういう意味)/u
const WORD_ASKED = /どういう意味|何のこと/u
/** Sentences that only open or close a message. */
const MANNERS_ONLY =
  /^\s*(?:(?:お忙しい|突然|夜分|夜中|はじめ|初め|お世話|失礼|恐れ入り|すみません|すいません|こんにち|よろしく|お願い|ありがと|どうぞ)[^。]{0,24})[。．！!\s]*$/u

/**
 * What a message asks: of a long one the sentences that want something, without the story before them; a short one as it
 * is. Where no sentence wants anything, the last one says what it is about.
 */
export function askingPart(message: string): string {
  const sentences = (message.match(SENTENCE) ?? []).filter((one) => !MANNERS_ONLY.test(one))
  if (Array.from(message).length <= SHORT || sentences.length < 2) return message
  const outright = sentences.filter((one) => ASKS_OUTRIGHT.test(one.trim()))
  const asking = outright.length > 0 ? outright : sentences.filter((one) => ASKS.test(one.trim()))
  const asked = asking.length > 0 ? asking.slice(-MOST) : sentences.slice(-1)
  return [...meantBefore(sentences, asked), ...asked].join('').trim()
}

/** The sentence that a question points back to (そういうページは, どういう意味): the one with a quoted word, else the one before. */
function meantBefore(sentences: readonly string[], asked: readonly string[]): string[] {
  const [first = ''] = asked
  if (asked.length > 1 || !POINTS_BACK.test(first)) return []
  const earlier = sentences.slice(0, sentences.indexOf(first))
  const [meant] = WORD_ASKED.test(first) ? earlier.filter((one) => one.includes('「')) : []
  return meant === undefined ? earlier.slice(-1) : [meant]
}

/** Who asks more than that at once gets an answer to the last. */
const MOST = 2
