/**
 * Spellings that stand for one another wherever they occur, also inside of longer words: 頭頚部がん and 頭頸部癌, 東大付属病院
 * and 東大附属病院. The shared character (頸 and 頚, 嚢 and 囊) is levelled by the program.
 */
export const insideWords: readonly (readonly string[])[] = [
  ['がん', '癌'],
  ['附属', '付属'],
  ['頸部', 'けい部'],
  ['膵臓', 'すい臓', '膵蔵'],
  ['胆のう', '胆嚢'],
  ['胆管', '胆かん'],
  ['膀胱', 'ぼう胱'],
  ['肛門', 'こう門'],
  ['腎盂', '腎う'],
  ['潰瘍', '潰よう', 'かい瘍'],
  ['骨髄', '骨ずい'],
  ['咽頭', 'いん頭'],
  ['喉頭', 'こう頭'],
  ['口腔', '口くう'],
  ['リンパ', '淋巴'],
  ['妊孕', '妊よう'],
  ['第三', '第3'],
]
