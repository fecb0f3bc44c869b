import { entry } from './entry'

/** Cancers of the blood, which people mix up: each has its own entry, and 血液のがん leads to all three kinds. */
export const bloodCancers = [
  entry('leukemia', '白血病／leukemia／leukaemia', {
    reading: 'はっけつびょう',
    typed: '血液のがん／血のがん',
    reason:
      '「血液のがん」は白血病、リンパ腫、骨髄腫をまとめた言い方なので、それぞれへ一方向に導きます。',
  }),
  entry('aml', '急性骨髄性白血病／AML', {
    reading: 'きゅうせいこつずいせいはっけつびょう',
    reason: '略した言い方です。ほかの白血病とは治療が違うため分けています。',
  }),
  entry('all', '急性リンパ性白血病／急性リンパ芽球性白血病', {
    reading: 'きゅうせいりんぱせいはっけつびょう',
    reason: '同じ病気の二つの名前です。略した ALL は英語の「すべて」と重なるため、入れません。',
  }),
  entry('cml', '慢性骨髄性白血病／CML', {
    reading: 'まんせいこつずいせいはっけつびょう',
    reason: '略した言い方です。ほかの白血病とは治療が違うため分けています。',
  }),
  entry('cll', '慢性リンパ性白血病／CLL', {
    reading: 'まんせいりんぱせいはっけつびょう',
    reason: '略した言い方です。ほかの白血病とは治療が違うため分けています。',
  }),
  entry('atl', '成人T細胞白血病リンパ腫／成人T細胞白血病／ATL', {
    reading: 'せいじんてぃーさいぼうはっけつびょうりんぱしゅ',
    typed: 'ATLL／HTLV-1',
    reason: '同じ病気の呼び方です。原因のウイルスの名前からは、一方向に導きます。',
  }),
  entry('mds', '骨髄異形成症候群／MDS', {
    reading: 'こつずいいけいせいしょうこうぐん',
    reason: '略した言い方です。白血病とは別の病気なので結びません。',
  }),
  entry('lymphoma', '悪性リンパ腫／lymphoma', {
    reading: 'あくせいりんぱしゅ',
    typed: '血液のがん／血のがん／リンパのがん／リンパ癌／悪性リンパ種',
    reason:
      'ふだんの言い方と、誤って変換されやすい字から導きます。白血病とは別の病気なので結びません。',
  }),
  entry('hodgkin-lymphoma', 'ホジキンリンパ腫／ホジキン病／Hodgkin lymphoma', {
    reading: 'ほじきんりんぱしゅ',
    reason: '同じ病気の、今の名前と以前の名前です。',
  }),
  entry('non-hodgkin-lymphoma', '非ホジキンリンパ腫／non-Hodgkin lymphoma', {
    reading: 'ひほじきんりんぱしゅ',
    reason: '英語の言い方です。ホジキンリンパ腫とは別の病気なので結びません。',
  }),
  entry('dlbcl', 'びまん性大細胞型B細胞リンパ腫／DLBCL', {
    reading: 'びまんせいだいさいぼうがたびーさいぼうりんぱしゅ',
    reason: '名前が長いため、略した言い方で探す人が多いためです。',
  }),
  entry('myeloma', '多発性骨髄腫／multiple myeloma', {
    reading: 'たはつせいこつずいしゅ',
    typed: '血液のがん／血のがん／骨髄のがん／多発性骨髄種',
    reason: 'ふだんの言い方と、誤って変換されやすい字から導きます。',
  }),
]
