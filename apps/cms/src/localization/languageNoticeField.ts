import type { UIField } from 'payload'

/** Above a form: what it means that another language than Japanese is chosen. @param translates whether its texts exist in several languages */
export function languageNoticeField(translates: boolean): UIField {
  return {
    name: 'languageNotice',
    type: 'ui',
    label: '編集している言語',
    admin: {
      disableListColumn: true,
      components: {
        Field: {
          path: '/admin/components/languages/LanguageNotice#LanguageNotice',
          clientProps: { translates },
        },
      },
    },
  }
}
