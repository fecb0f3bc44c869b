import type { CheckboxField, TextField } from 'payload'
import { checkboxField } from './checkboxField'
import { textField } from './textField'

/** What has ended but stays readable, with a sentence that says so. */
export function endedFields(): [CheckboxField, TextField] {
  return [
    checkboxField({
      name: 'ended',
      label: '終了した取組・資料として掲載する',
      index: true,
      admin: { description: 'ページは残し、終了したことを目立つように表示します。' },
    }),
    textField({
      name: 'endedNote',
      label: '終了の説明',
      admin: {
        condition: (data) => data.ended === true,
        description: '例：この表彰は平成29年度（2017年度）で終了しました。',
      },
    }),
  ]
}
