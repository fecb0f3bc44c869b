import type { Block } from 'payload'
import { checkboxField } from '../../fields/checkboxField'
import { textareaField } from '../../fields/textareaField'
import { headingField } from './headingField'
import { namedByHeading } from './namedByHeading'

export const Hero: Block = {
  slug: 'hero',
  interfaceName: 'HeroBlock',
  labels: { singular: '冒頭の見出しと検索', plural: '冒頭の見出しと検索' },
  admin: namedByHeading('冒頭の見出しと検索'),
  fields: [
    headingField('例：がんと言われたとき、まず知ってほしいこと'),
    textareaField({ name: 'lead', label: '導入の文章', maxLength: 400 }),
    checkboxField({ name: 'showSearch', label: '検索欄を表示する' }),
  ],
}
