/** How people ask; none of it says what about. In katakana and kanji as it is written, one word of ICU each. */
const SAYINGS = new Set(
  `教え 教えて 下さい ください 知り 知りたい 知る 聞き 聞く 聞いて 伺い 質問 方法 場合 何 何か どこ どう どの どんな どれ どちら どなた 誰 いつ
  なぜ いくら ため こと もの ところ とき 時 方 人 自分 私 僕 俺 わたし わたくし あなた 今 について 関して 関する 対して 必要 可能 可能性 お願い
  よろしく 思い 思う 思って 思わ 思われ 困って 困り 悩んで 場所 詳しく 詳細 情報 案内 欲しい ほしい 見たい 見る 見せて 調べ 調べる 探し 探す 探して
  できる できます できない でき ある あり ない なく なる なっ する した して いる います なり たい です ます ません でしょう でしょうか
  the a an is are was be to of for in on at and or do does did i me my we you your it what where when how which who can could would should
  please tell about want need there any have has with from know get find find out like`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Whether a word of a message says nothing of what is asked about. */
export const isSaying = (word: string): boolean => SAYINGS.has(word)
