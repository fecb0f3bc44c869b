import { entry } from './entry'

/** Difficult, old and interchangeable characters of medicine. These hold inside longer words too (頭頚部 finds 頭頸部). */
export const characters = [
  entry('char-cervix-part', '頸部／けい部', {
    reading: 'けいぶ',
    reason: '同じ字の違う形と、仮名交じりの書き方です。',
  }),
  entry('char-pancreas', '膵臓／すい臓／pancreas', {
    reading: 'すいぞう',
    typed: '膵蔵',
    reason: '仮名交じりで書かれることが多いためです。「蔵」と誤って変換されることもあります。',
  }),
  entry('char-gallbladder', '胆のう／胆嚢／gallbladder', {
    reading: 'たんのう',
    reason: '「嚢」が難しい漢字なので仮名で書かれます。「囊」は同じ字の違う形です。',
  }),
  entry('char-bile-duct', '胆管／bile duct', {
    reading: 'たんかん',
    typed: '胆かん',
    reason: '仮名交じりの書き方と英語です。胆のうとは別の場所なので結びません。',
  }),
  entry('char-bladder', '膀胱／ぼう胱／bladder', {
    reading: 'ぼうこう',
    reason: '難しい漢字なので、仮名交じりで書かれることがあるためです。',
  }),
  entry('char-anus', '肛門／こう門／anus', {
    reading: 'こうもん',
    typed: 'おしりの穴',
    reason: '難しい漢字なので、仮名交じりで書かれることがあるためです。',
  }),
  entry('char-renal-pelvis', '腎盂／腎う／renal pelvis', {
    reading: 'じんう',
    reason: '難しい漢字なので、仮名交じりで書かれることがあるためです。',
  }),
  entry('char-vagina', '腟／vagina', {
    reading: 'ちつ',
    reason: '医学では「腟」、ふだんは「膣」と書かれるためです。',
  }),
  entry('char-ulcer', '潰瘍／潰よう／かい瘍／ulcer', {
    reading: 'かいよう',
    reason: '難しい漢字なので、仮名交じりで書かれることがあるためです。',
  }),
  entry('char-marrow', '骨髄／骨ずい／bone marrow', {
    reading: 'こつずい',
    reason: '仮名交じりの書き方と英語です。',
  }),
  entry('char-pharynx', '咽頭／いん頭／pharynx', {
    reading: 'いんとう',
    reason:
      '難しい漢字なので、仮名交じりで書かれることがあるためです。喉頭とは別の場所なので結びません。',
  }),
  entry('char-larynx', '喉頭／こう頭／larynx', {
    reading: 'こうとう',
    reason:
      '難しい漢字なので、仮名交じりで書かれることがあるためです。咽頭とは別の場所なので結びません。',
  }),
  entry('char-oral-cavity', '口腔／口くう／oral cavity', {
    reading: 'こうくう',
    typed: '口の中',
    reason: '医学では「こうくう」と読み、「こうこう」と読む人もいるためです。',
  }),
  entry('char-lymph', 'リンパ／淋巴／lymph', {
    reason: '漢字で書かれることがあり、英語で探す人もいるためです。',
  }),
  entry('char-breast', '乳房／breast', {
    reading: 'にゅうぼう',
    typed: 'おっぱい／胸のふくらみ',
    reason: 'ふだんの言い方と英語です。「ちぶさ」とも読まれます。',
  }),
  entry('char-virus', 'ウイルス／ウィルス／ヴィールス／virus', {
    reason: 'カタカナの書き方の違いと英語です。',
  }),
  entry('char-third', '第三／第3', {
    reading: 'だいさん',
    reason: '漢数字と算用数字の違いです。',
  }),
]
