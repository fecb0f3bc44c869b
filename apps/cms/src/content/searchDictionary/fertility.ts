import { entry } from './entry'

/** Having children after treatment. */
export const fertility = [
  entry('fertility', '妊孕性／妊よう性／妊孕能／fertility', {
    reading: 'にんようせい',
    typed: '妊娠できる力／将来の妊娠／子どもがほしい／子供を産みたい／不妊',
    reason:
      '「孕」が難しい漢字なので、仮名で書かれることが多いためです。不妊は意味が違うため、一方向に導きます。',
  }),
  entry(
    'fertility-preservation',
    '妊孕性温存／妊よう性温存／生殖機能温存／fertility preservation',
    {
      reading: 'にんようせいおんぞん',
      typed: '卵子凍結／精子凍結／受精卵凍結／卵巣組織凍結／卵子の保存',
      reason: '制度によって「生殖機能温存」とも呼ばれます。凍結の方法の名前から一方向に導きます。',
    },
  ),
  entry('egg-freezing', '卵子凍結／未受精卵子凍結／egg freezing', {
    reading: 'らんしとうけつ',
    typed: '卵子の保存／卵子を残す',
    reason: '言い方の違いです。ほかの凍結の方法とは結びません。',
  }),
  entry('sperm-freezing', '精子凍結／精子保存／sperm freezing', {
    reading: 'せいしとうけつ',
    typed: '精子を残す',
    reason: '言い方の違いです。ほかの凍結の方法とは結びません。',
  }),
  entry('pregnancy-with-cancer', '妊娠期がん／妊娠中のがん', {
    reading: 'にんしんきがん',
    typed: '妊娠中にがん／妊婦のがん',
    reason: '言い方の違いです。',
  }),
]
