import type { Column } from './Column'

import { readEmail, readPhone } from '../read/readContacts'
import { readText } from '../read/readText'

/** Whom to ask. */
export const contactColumns: readonly Column[] = [
  {
    path: 'contact.name',
    heading: '問い合わせ先',
    aliases: ['連絡先名称', '問い合わせ窓口', 'お問い合わせ'],
    kind: 'text',
    read: readText(200),
    hint: '窓口の名前です。',
    example: 'がん相談支援センター',
  },
  {
    path: 'contact.phone',
    heading: '問い合わせ先の電話番号',
    aliases: ['連絡先電話番号'],
    kind: 'text',
    read: readPhone,
    hint: '「03-1234-5678」のように入力します。',
    example: '03-0000-1234',
  },
  {
    path: 'contact.hours',
    heading: '受付時間',
    kind: 'text',
    read: readText(200),
    hint: '電話がつながる曜日と時間です。',
    example: '平日 9時から17時まで',
  },
  {
    path: 'contact.email',
    heading: '問い合わせ先のメールアドレス',
    kind: 'text',
    read: readEmail,
    hint: '公開してよい窓口のアドレスです。',
    example: '',
  },
]
