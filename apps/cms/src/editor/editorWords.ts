/** Better words than the editor's own Japanese, by feature; the same thing has the same name as elsewhere in the admin. */
export const editorWords = {
  blocks: {
    label: '部品',
    inlineBlocks: {
      create: '{{label}}を入れる',
      edit: '{{label}}を編集する',
      label: '文中の部品',
      remove: '{{label}}を削除する',
    },
  },
  general: {
    slashMenuBasicGroupLabel: '基本',
    slashMenuListGroupLabel: '箇条書き',
    toolbarItemsActive: '{{count}}個を選択中',
  },
  link: { loadingWithEllipsis: '読み込んでいます…' },
  orderedList: { label: '番号付きの箇条書き' },
  paragraph: { label: '段落', label2: 'ふつうの文章' },
  unorderedList: { label: '箇条書き' },
}
