const LONGEST = 200
/** 【参加無料】, 第12回, 令和8年度: not what an event is about. */
const ASIDE = /【[^【】]{0,20}】|第\d{1,3}(?:回|期|部)|(?:令和|平成)\d{1,2}年度?|\d{4}年度?/g
const SIGNS = /[^\p{Letter}\p{Number}]+/gu

/** How alike two titles are, from 0 to 1: the share of pairs of characters that both have (Dice). */
export function titleLikeness(one: string, other: string): number {
  const [first, second] = [pairsOf(one), pairsOf(other)]
  const total = first.size + second.size
  if (total === 0) return 0
  const shared = [...first].filter((pair) => second.has(pair)).length
  return (2 * shared) / total
}

function pairsOf(title: string): Set<string> {
  const plain = title
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replaceAll(ASIDE, '')
    .replaceAll(SIGNS, '')
  const characters = Array.from(plain.toLowerCase())
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))
}
