import type { AskedFact } from '../model/AskedFact'
import type { ChatQuote } from '../model/ChatReply'
import type { Passage } from '../model/Knowledge'
import type { Found } from '../model/Retrieve'
import { kindOf } from '../retrieval/leanOf'

interface Fact {
  fact: AskedFact
  asks: RegExp
  /** Stands in a passage that has it. */
  tells: RegExp
}

const FACTS: readonly Fact[] = [
  {
    fact: 'phone',
    asks: /電話(?:番号)?|でんわ|\btel\b|phone|\bcall\b/iu,
    tells: /電話：|0\d{1,4}-\d{1,4}-\d{3,4}/u,
  },
  {
    fact: 'hours',
    asks: /何時(?:から|まで)|(?:受付|診療|開館|営業)時間|開いて(?:い)?(?:る|ます)|opening hours|what time|\bopen\b/iu,
    tells: /時間：|\d{1,2}[:：時]\d{0,2}/u,
  },
  {
    fact: 'access',
    asks: /最寄|行き方|いきかた|アクセス|道順|どうやって(?:行|い)|何駅|how (?:do i|to|can i) get|nearest station|directions/iu,
    tells: /駅|バス|徒歩|停留/u,
  },
]

/**
 * The fact of an organization that was asked for and that none of its passages has: nobody has confirmed it yet, and a reply
 * that shows the others and is silent about it would look as if it had been misread. Null where nothing is missing.
 *
 * @param first what is quoted first
 * @param passages all that were found
 */
export function unconfirmedFact(
  message: string,
  { source, quote }: { source: string; quote: ChatQuote },
  passages: readonly Found<Passage>[],
): AskedFact | null {
  if (kindOf(source) !== 'organizations') return null
  const own = passages.filter(({ item }) => item.source.id === source)
  const texts = [quote.text, ...own.flatMap(({ item }) => item.paragraphs.flat())]
  const plain = message.normalize('NFKC')
  const missing = FACTS.find(
    ({ asks, tells }) => asks.test(plain) && !texts.some((text) => tells.test(text)),
  )
  return missing?.fact ?? null
}
