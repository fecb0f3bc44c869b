import { APPLICATION_REQUIREMENTS, FEE_KINDS } from '@tokyo-cancer-portal/domain'
import type { Field, NamedGroupField } from 'payload'
import { checkboxField } from '../../../fields/checkboxField'
import { emailField } from '../../../fields/emailField'
import { hoursField } from '../../../fields/hoursField'
import { instantField } from '../../../fields/instantField'
import { integerField } from '../../../fields/integerField'
import { localDateField } from '../../../fields/localDateField'
import { localTimeField } from '../../../fields/localTimeField'
import { phoneField } from '../../../fields/phoneField'
import { selectField } from '../../../fields/selectField'
import { textareaField } from '../../../fields/textareaField'
import { textField } from '../../../fields/textField'
import { urlField } from '../../../fields/urlField'
import { fromOwnOrganization } from '../defaults/fromOwnOrganization'
import { ownDeskHours, ownDeskName, ownDeskPhone } from '../defaults/ownContact'
import { validateDeadline } from '../validators/validateDeadline'
import { validateDeadlineDaysBefore } from '../validators/validateDeadlineDaysBefore'

const fee: NamedGroupField = {
  type: 'group',
  name: 'fee',
  label: '参加費',
  fields: [
    selectField({ name: 'kind', label: '有料・無料', vocabulary: FEE_KINDS }),
    integerField({
      name: 'amount',
      label: '金額（円）',
      min: 0,
      max: 1_000_000,
      admin: { condition: (event) => event.fee?.kind === 'paid', description: '例：500' },
    }),
    textField({
      name: 'note',
      label: '参加費の補足',
      admin: { description: '例：材料費として当日お支払いください。' },
    }),
  ],
}

const application: NamedGroupField = {
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
    urlField({ label: '申込みページのURL' }),
    emailField({ label: '申込み用のメールアドレス' }),
    phoneField({ label: '申込み用の電話番号' }),
    localDateField({ name: 'opensOn', label: '受付開始日' }),
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
          admin: { width: '50%', description: '空欄のときは、その日の終わりまで受け付けます。' },
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
    instantField({ name: 'deadlineAt', label: '締切（自動計算）', admin: { hidden: true } }),
    checkboxField({
      name: 'full',
      label: '満員になった',
      admin: { description: '付けると「満員」と表示されます。' },
    }),
  ],
}

const contact: NamedGroupField = {
  type: 'group',
  name: 'contact',
  label: '問い合わせ先',
  fields: [
    fromOwnOrganization(
      textField({
        name: 'name',
        label: '窓口の名前',
        admin: { description: '例：がん相談支援センター' },
      }),
      ownDeskName,
    ),
    fromOwnOrganization(phoneField(), ownDeskPhone),
    fromOwnOrganization(hoursField(), ownDeskHours),
    emailField(),
  ],
}

export const applicationFields: Field[] = [
  fee,
  integerField({
    name: 'capacity',
    label: '定員（人）',
    min: 1,
    max: 100_000,
    admin: { description: '例：20。決めていないときは空欄にします。' },
  }),
  application,
  contact,
]
