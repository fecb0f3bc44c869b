/** Titles of the pages that are shown instead of the one that was asked for, by status. */
export const statusTitles = {
  301: 'ページが移動しました',
  302: 'ページが移動しました',
  404: 'ページが見つかりません',
  410: '掲載を終了しました',
  500: 'ページを表示できません',
  503: 'ただいまページを表示できません',
} as const
