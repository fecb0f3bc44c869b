import { EVENT_KINDS } from '@tokyo-cancer-portal/domain'
import type { Field } from 'payload'
import { audiencesField } from '../../../fields/audiencesField'
import { ownOrganization } from '../../../fields/ownOrganization'
import { ownOrganizationOptions } from '../../../fields/ownOrganizationOptions'
import { relationField, relationsField } from '../../../fields/relationField'
import { richTextField } from '../../../fields/richTextField'
import { selectField } from '../../../fields/selectField'
import { textareaField } from '../../../fields/textareaField'
import { textField } from '../../../fields/textField'
import { topicsField } from '../../../fields/topicsField'

export const basicFields: Field[] = [
  textField({
    name: 'title',
    label: '名称',
    required: true,
    maxLength: 120,
    admin: { description: '例：患者サロン「ひだまり」、市民公開講座 乳がんの最新治療' },
  }),
  textField({
    name: 'titleKana',
    label: '名称（かな）',
    admin: { description: 'オープンデータで使います。例：かんじゃさろん ひだまり' },
  }),
  relationField({
    name: 'organizer',
    label: '主催',
    relationTo: 'organizations',
    defaultValue: ownOrganization,
    filterOptions: ownOrganizationOptions('organizer'),
    required: true,
  }),
  relationsField({ name: 'coOrganizers', label: '共催', relationTo: 'organizations', maxRows: 20 }),
  selectField({
    name: 'kind',
    label: '種類',
    vocabulary: EVENT_KINDS,
    required: true,
    index: true,
  }),
  textareaField({
    name: 'summary',
    label: '要約',
    maxLength: 300,
    admin: {
      description:
        '一覧に出ます。2文までで書きます（例：同じ病気の方と気軽に話せる集まりです。途中の入退室もできます）。',
    },
  }),
  richTextField({
    name: 'body',
    label: '内容',
    admin: { description: 'プログラムや講師など。チラシの画像だけでは読めない方がいます。' },
  }),
  audiencesField(),
  textField({
    name: 'audienceNote',
    label: '対象の補足',
    admin: { description: '例：当院以外で治療中の方も参加できます。' },
  }),
  topicsField(),
]
