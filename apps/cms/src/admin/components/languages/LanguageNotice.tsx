'use client'

import { useLocale } from '@payloadcms/ui'
import { DEFAULT_LANGUAGE, isLanguage, languageFacts } from '@tokyo-cancer-portal/domain'

/** Says in a form that the texts of another language than Japanese are being edited, and what that means. */
export function LanguageNotice() {
  const { code } = useLocale()
  if (!isLanguage(code) || code === DEFAULT_LANGUAGE) return null
  const { label, htmlLang } = languageFacts(code)
  return (
    <div className="portal-note" role="note">
      <p>
        <strong>
          <span lang={htmlLang}>{label}</span> の文章を編集しています。
        </strong>
      </p>
      <p>
        変わるのは、項目名の後ろに「{label}
        」と付いた文章だけです。ほかの項目（分類、掲載場所、リンク先、部品の並びなど）は、すべての言語で同じです。空欄にした文章（必須の印がある項目も）は、サイトでは日本語のまま表示されます。公開するときは、すべての言語の文章が一緒に公開されます。
      </p>
    </div>
  )
}
