import { APPLICATION_REQUIREMENTS } from '@tokyo-cancer-portal/domain'
import type { NamedGroupField } from 'payload'
import { checkboxField } from '../../../fields/checkboxField'
import { emailField } from '../../../fields/emailField'
import { instantField } from '../../../fields/instantField'
import { integerField } from '../../../fields/integerField'
import { localDateField } from '../../../fields/localDateField'
import { localTimeField } from '../../../fields/localTimeField'
import { phoneField } from '../../../fields/phoneField'
import { section } from '../../../fields/section'
import { selectField } from '../../../fields/selectField'
import { textareaField } from '../../../fields/textareaField'
import { urlField } from '../../../fields/urlField'
import { validateDeadline } from '../validators/validateDeadline'
import { validateDeadlineDaysBefore } from '../validators/validateDeadlineDaysBefore'

/** How one takes part: whether one must apply and how; dates and addresses for it behind a heading. */
export const applicationField: NamedGroupField = {
  type: 'group',
  name: 'application',
  label: '申込み',
  fields: [
    selectField({ name: 'required', label: '申込みの要否', vocabulary: APPLICATION_REQUIREMENTS }),
    textareaField({
      name: 'method',
      label: '申込方法',
      admin: { description: '例：電話で、お名前と参加人数をお知らせください。' },
    }),
    section('締切・申込み先・受付の期間', [
      {
        type: 'row',
        fields: [
          localDateField({
            name: 'deadlineDate',
            label: '締切日',
            validate: validateDeadline,
            admin: { width: '50%' },
          }),
          localTimeField({
            name: 'deadlineTime',
            label: '締切時刻',
            admin: {
              width: '50%',
              description: '空欄のときは、その日の終わりまで受け付けます。',
            },
          }),
        ],
      },
      integerField({
        name: 'deadlineDaysBefore',
        label: 'または、各回の何日前まで',
        min: 0,
        max: 90,
        validate: validateDeadlineDaysBefore,
        admin: {
          description:
            '何回か開くイベントで、締切が回ごとに違うときに使います（例：3）。0は当日です。締切時刻も使われます。',
        },
      }),
      urlField({ label: '申込みページのURL' }),
      emailField({ label: '申込み用のメールアドレス' }),
      phoneField({ label: '申込み用の電話番号' }),
      localDateField({ name: 'opensOn', label: '受付開始日' }),
    ]),
    checkboxField({
      name: 'full',
      label: '満員になった',
      admin: { description: '付けると「満員」と表示されます。' },
    }),
    instantField({ name: 'deadlineAt', label: '締切（自動計算）', admin: { hidden: true } }),
  ],
}
