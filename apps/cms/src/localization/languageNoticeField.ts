import type { UIField } from 'payload'

/** Above a form whose texts exist in several languages. */
export const languageNoticeField: UIField = {
  name: 'languageNotice',
  type: 'ui',
  label: '編集している言語',
  admin: {
    disableListColumn: true,
    components: { Field: '/admin/components/languages/LanguageNotice#LanguageNotice' },
  },
}
