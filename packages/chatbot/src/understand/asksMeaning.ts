/** Asks what a word means, and nothing else. */
const ASKS =
  /とは(?:何|なに|なん|どう ?いう|どんな|$|[?？。\s])|の ?(?:意味|いみ)|という(?:言葉|用語)|(?:って|て)(?:何|なに|なん)(?=[?？。\s]|$|で(?:す|しょ)|なの|なん|や|だ|ね|のこと|か[?？。]?$|を(?:指|意味))|って(?:どう ?いう(?:意味|いみ|こと|もの)|どんな(?:意味|もの|検査|病気|制度|薬|治療))|(?:何|なん)(?:の|という)意味|[」』]\s*(?:は|って|とは)|[」』][^」』]{0,14}[。.]?\s*どう ?いう ?こと|どう ?いう ?(?:いみ|意味)|\bmean(?:s|ing)?\b|^what(?:'s| is| are) [a-z -]{3,40}\??$|definition of/iu
/** Speaks of somebody, of a finding, or of this one. */
const OF_SOMEBODY =
  /私の|わたしの|自分の|僕の|俺の|(?:母|父|夫|妻|娘|息子|主人)の|うちの|この(?!言葉|用語|ことば)|これ|その数|結果|数値|\d|\b(?:my|his|her|this|these|it)\b/iu

/** Whether a message asks what a word means, and not what something means for somebody. */
export function asksMeaning(message: string): boolean {
  const text = message.normalize('NFKC').toLowerCase()
  return ASKS.test(text) && !OF_SOMEBODY.test(text)
}
