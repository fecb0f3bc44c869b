import { AUDIENCES } from '@tokyo-cancer-portal/domain'
import type { SelectField } from 'payload'
import { selectManyField } from './selectField'

export function audiencesField(): SelectField {
  return selectManyField({
    name: 'audiences',
    label: '対象となる方',
    vocabulary: AUDIENCES,
    admin: { description: '当てはまるものをすべて選びます。絞り込みと一覧に使われます。' },
  })
}
