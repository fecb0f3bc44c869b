import type { NamedGroupField } from 'payload'
import { emailField } from './emailField'
import { hoursField } from './hoursField'
import { phoneField } from './phoneField'
import { textField } from './textField'
import { urlField } from './urlField'

type Options = { name?: string; label?: string; description?: string }

/** 問い合わせ先: where somebody can ask, by telephone, mail or on a page. */
export function inquiryField({
  name = 'inquiry',
  label = '問い合わせ先',
  description = '空欄の部分は「未確認」として扱います。',
}: Options = {}): NamedGroupField {
  return {
    type: 'group',
    name,
    label,
    interfaceName: 'Inquiry',
    admin: { description },
    fields: [
      textField({
        name: 'name',
        label: '窓口の名前',
        admin: { description: '例：○○病院 がん相談支援センター' },
      }),
      phoneField(),
      hoursField(),
      emailField(),
      urlField({
        label: '問い合わせページのURL',
        admin: { description: '問い合わせフォームや、窓口の案内ページのアドレスです。' },
      }),
    ],
  }
}
