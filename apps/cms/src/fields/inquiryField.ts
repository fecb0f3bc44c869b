import type { NamedGroupField } from 'payload'
import { emailField } from './emailField'
import { hoursField } from './hoursField'
import { hoursRemarkField } from './hoursRemarkField'
import { openingHoursField } from './openingHours/openingHoursField'
import { phoneField } from './phoneField'
import { textField } from './textField'
import { urlField } from './urlField'

type Options = {
  name?: string
  label?: string
  description?: string
  /** Beginning of the names of the tables for hours by weekday and time; without it hours are words only. */
  hoursTable?: string
}

/** 問い合わせ先: where somebody can ask, by telephone, mail or on a page. */
export function inquiryField({
  name = 'inquiry',
  label = '問い合わせ先',
  description = '空欄の部分は「未確認」として扱います。',
  hoursTable,
}: Options = {}): NamedGroupField {
  return {
    type: 'group',
    name,
    label,
    interfaceName: hoursTable ? 'InquiryWithOpeningHours' : 'Inquiry',
    admin: { description },
    fields: [
      textField({
        name: 'name',
        label: '窓口の名前',
        admin: { description: '例：○○病院 がん相談支援センター' },
      }),
      phoneField(),
      ...(hoursTable
        ? [openingHoursField({ table: hoursTable }), hoursRemarkField()]
        : [hoursField()]),
      emailField(),
      urlField({
        label: '問い合わせページのURL',
        admin: { description: '問い合わせフォームや、窓口の案内ページのアドレスです。' },
      }),
    ],
  }
}
