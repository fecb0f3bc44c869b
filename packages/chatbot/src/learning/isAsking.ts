/** Of what people ask with, which says nothing about what. */
const PIECES: readonly string[] =
  'どこ どれ どの どう どんな どうやって どうすれば どうしたら どのよう どのくらい どれくらい なに なん なんですか いくら いつ だれ なぜ どうして いい よい ください ほしい したい して した する すれば なる なれ ある あり あれ あった いる いま おり でき できる できます できない もらえ もらえる もらい くれ れば たい たら ます ません ました ましょう です でし でしょう でしょうか ない なら ので けど けれど こと もの ところ とき ため よう など について という んです のです か の は が を に で と も へ や よ ね な ん て た る す し'.split(
    ' ',
  )

/**
 * Whether hiragana are nothing but a way of asking (どこにありますか). By positions that can be reached, not by a pattern: such
 * pieces overlap, and a pattern of them would try all ways of cutting a long text.
 */
export function isAsking(hiragana: string): boolean {
  const reached = new Set([0])
  for (let at = 0; at < hiragana.length; at += 1) {
    if (!reached.has(at)) continue
    for (const piece of PIECES) if (hiragana.startsWith(piece, at)) reached.add(at + piece.length)
  }
  return reached.has(hiragana.length)
}
