import type { TextField } from 'payload'
import { localDateField } from './localDateField'

export function lastConfirmedOnField(): TextField {
  return localDateField({
    name: 'lastConfirmedOn',
    label: '最終確認日',
    index: true,
    admin: {
      position: 'sidebar',
      description: '内容が正しいことを最後に確かめた日です。ページに表示されます。',
    },
  })
}

export function nextReviewOnField(): TextField {
  return localDateField({
    name: 'nextReviewOn',
    label: '次回の確認予定日',
    index: true,
    admin: { position: 'sidebar', description: '1年以内を目安に決めます。' },
  })
}
