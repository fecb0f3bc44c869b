import { toKatakana } from '@tokyo-cancer-portal/japanese-text/search'

/** How frequent family names are read. In kana nothing else tells them from words. */
const READINGS =
  'さとう|すずき|たかはし|たなか|いとう|わたなべ|やまもと|なかむら|こばやし|かとう|よしだ|やまだ|ささき|さいとう|やまざき|もりた|いけだ|はしもと|あべ|しみず|やました|なかじま|なかしま|まえだ|ふじた|おがわ|ごとう|おかだ|はせがわ|むらかみ|こんどう|さかもと|えんどう|あおき|ふじい|にしむら|ふくだ|おおた|みうら|ふじわら|おかもと|まつだ|なかがわ|なかの|はらだ|おの|たむら|たけうち|かねこ|わだ|なかやま|いしだ|うえだ|はらぐち|しばた|さかい|くどう|よこやま|みやもと|うちだ|たかぎ|あんどう|たにぐち|おおの|まるやま|いまい|たかだ|ふじもと|たけだ|むらた|うえの|すぎやま|ますだ|すがわら|ひらの|こじま|ちだ|くぼ|まつい|いわさき|さくらい|きのした|のぐち|まつお|のむら|さの|きくち|わたべ|すぎもと|あらい|ふるかわ|いちかわ|こまつ|たかの|みずの|やまうち|しまだ|にしだ|かんの|はっとり|いいだ|よしかわ|かわぐち|ほんだ|つじもと|ひぐち|あきやま|たぐち|いしい|もりもと|こやま|おおつか|はまだ|まつした|ほりうち|ながい|かわさき|ほしの|ばば|たじま|まつおか|あらき|つちや|やの|ひろせ|いがらし|みやけ|せきぐち|かたやま|こいけ|ないとう|まつばら|くぼた|くわばら|はやかわ|くまがい|よしむら|もちづき|こだま|いしかわ|みやざき|ふくしま|ふくい|やまぐち|ながの|おおしま|もり|はやし|はら'
const SURE_READINGS = READINGS.split('|').filter(
  (reading) =>
    !['あべ', 'おの', 'くぼ', 'さの', 'ばば', 'やの', 'もり', 'はら', 'わだ', 'ちだ'].includes(
      reading,
    ),
)
const FAMILY = [READINGS, toKatakana(READINGS)].join('|')
const SURE_FAMILY = SURE_READINGS.flatMap((one) => [one, toKatakana(one)]).join('|')
const BEFORE = '(?<![\\p{L}\\p{N}ー])'
const BEHIND =
  '(?=[ 　]?(?:です|と[ 　]?(?:申し|もうし|いい|言い|いう|言う))(?!か)|(?:だ|でございます)(?:$|[。、！!？?\\s]|が|けど|けれど|と))'
/** タナカハナコです, たなか はなこ です, and タナカです. */
const WITH_FAMILY = new RegExp(
  `${BEFORE}(?:(?:${FAMILY})[ 　・]?(?:[ァ-ヶー]{2,6}|[ぁ-ん]{2,5})|(?:${SURE_FAMILY}))${BEHIND}`,
  'gu',
)
/** キサラギハナコです: by how it ends a rare name is known too. */
const BY_ITS_END = new RegExp(
  `${BEFORE}[ァ-ヶー]{2,5}[ 　・]?[ァ-ヶ]{1,3}(?:コ|ロウ|タロウ|スケ|ヒコ)${BEHIND}`,
  'gu',
)
/** たなか はなこ といいます, with gaps of any width: whatever it is, who says so gives a name, unless it asks what something is called. */
const CALLED_WITH_GAPS =
  /(?<![\p{L}\p{N}ー])(?!(?:これ|それ|あれ|なに|なん)[ 　])(?:[ぁ-ん]{2,6}|[ァ-ヶー]{2,8})[ 　・](?:[ぁ-ん]{2,6}|[ァ-ヶー]{2,8})(?<!なん|なに)(?=[ 　]?と[ 　]?(?:申します|もうします|いいます|言います)(?![ 　]?か))|(?<![\p{L}\p{N}ー])(?:[ぁ-ん]{2,6}|[ァ-ヶー]{2,8})(?<!なん|なに|どう|これ)(?=[ 　]と[ 　]?(?:申します|もうします|いいます|言います)(?![ 　]?か))/gu

/** Takes out names in kana by which people introduce themselves. */
export const redactKanaName = (message: string, hidden: string): string =>
  [CALLED_WITH_GAPS, WITH_FAMILY, BY_ITS_END].reduce(
    (text, pattern) => text.replaceAll(pattern, hidden),
    message,
  )
