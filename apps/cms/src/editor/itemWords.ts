/** Labels of the items that the editor names in English only, by their key. */
export const ITEM_LABELS: Readonly<Record<string, string>> = { table: '表' }

/** Japanese words by which the slash menu finds an item beside its label, by the item's key. */
export const SLASH_KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  'block-careCard': ['連絡', '受診', '緊急', 'すぐに', 'きんきゅう'],
  'block-callout': ['注意', '重要', '囲み', 'かこみ', 'お知らせ'],
  'block-contactCard': ['連絡先', '問い合わせ', '電話', '窓口', 'れんらくさき'],
  'block-doList': ['すること', 'しないこと', '箇条書き'],
  'block-eventCards': ['イベント', '催し', '一覧'],
  'block-faq': ['よくある質問', '質問', '答え', 'Q&A', 'しつもん'],
  'block-figure': ['画像', '写真', '図', 'イラスト', 'がぞう'],
  'block-fileCard': ['ファイル', 'PDF', '添付', 'ダウンロード'],
  'block-resourceCards': ['資料', 'リンク', '冊子', 'しりょう'],
  'block-video': ['動画', '映像', 'YouTube', 'どうが'],
  'heading-2': ['見出し', 'みだし'],
  'heading-3': ['見出し', 'みだし'],
  'heading-4': ['見出し', 'みだし'],
  'inlineBlocks-registerNumber': ['数', '病院の数', 'か所', '件数', 'かず', '自動'],
  orderedList: ['番号', '箇条書き', 'リスト'],
  paragraph: ['段落', '文章', '本文'],
  table: ['表', 'ひょう', 'テーブル'],
  unorderedList: ['箇条書き', 'リスト', 'かじょうがき'],
}
