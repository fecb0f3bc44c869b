import type { Field } from 'payload'
import { checkboxField } from '../../fields/checkboxField'
import { readingField } from '../../fields/readingField'
import { lastConfirmedOnField, nextReviewOnField } from '../../fields/reviewDateFields'
import { richTextField } from '../../fields/richTextField'
import { slugField } from '../../fields/slugField'
import { sourcesField } from '../../fields/sourcesField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'
import { titleSlug } from '../../fields/titleSlug'
import { translated } from '../../localization/translated'
import { notWithinField } from './notWithinField'
import { otherWordingsField } from './otherWordingsField'

export const glossaryFields: Field[] = [
  translated(
    textField({
      name: 'term',
      label: '用語',
      required: true,
      index: true,
      maxLength: 60,
      admin: { description: '文章に書かれるとおりに入力します（例：生検）。' },
    }),
  ),
  readingField({
    label: '読み',
    required: true,
    index: true,
    admin: {
      description: '五十音順とふりがなに使います。ひらがなかカタカナで入力します（例：せいけん）。',
    },
  }),
  translated(
    textareaField({
      name: 'explanation',
      label: '説明',
      required: true,
      maxLength: 200,
      admin: {
        description:
          '初めて聞く方にも分かる言葉で、1〜2文にします。治療の良し悪しの判断や、金額・数値は書きません。',
      },
    }),
  ),
  richTextField({ name: 'details', label: 'くわしい説明' }),
  otherWordingsField,
  notWithinField,
  sourcesField(),
  {
    ...checkboxField({
      name: 'explainInText',
      label: '文章の中で説明する',
      admin: {
        position: 'sidebar',
        description: 'ページで最初に使われたところで、説明を開けるようにします。',
      },
    }),
    defaultValue: true,
  },
  {
    ...checkboxField({
      name: 'showReading',
      label: 'ふりがなを付ける',
      admin: {
        position: 'sidebar',
        description: '読む方が「表示の調整」でふりがなを選んだときに表示されます。',
      },
    }),
    defaultValue: true,
  },
  lastConfirmedOnField(),
  nextReviewOnField(),
  slugField(titleSlug('term', 'term')),
]
