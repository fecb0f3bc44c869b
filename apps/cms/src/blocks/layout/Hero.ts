import type { Block } from 'payload'
import { checkboxField } from '../../fields/checkboxField'
import { textareaField } from '../../fields/textareaField'
import { translated } from '../../localization/translated'
import { headingField } from './headingField'
import { namedByHeading } from './namedByHeading'

export const Hero: Block = {
  slug: 'hero',
  interfaceName: 'HeroBlock',
  labels: { singular: '冒頭の見出し', plural: '冒頭の見出し' },
  admin: namedByHeading('冒頭の見出し'),
  fields: [
    headingField('例：がんと言われたとき、まず知ってほしいこと'),
    translated(textareaField({ name: 'lead', label: '導入の文章', maxLength: 400 })),
    checkboxField({
      name: 'showSearch',
      label: '検索欄を表示する',
      admin: { description: 'サイト内検索の公開後に表示されます。' },
    }),
  ],
}
