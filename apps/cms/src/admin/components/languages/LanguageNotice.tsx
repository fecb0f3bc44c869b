'use client'

import { useLocale } from '@payloadcms/ui'
import { DEFAULT_LANGUAGE, isLanguage, languageFacts } from '@tokyo-cancer-portal/domain'

/** Says in a form that the texts of another language than Japanese are being edited, and what that means. */
export function LanguageNotice({ translates }: { translates: boolean }) {
  const { code } = useLocale()
  if (!isLanguage(code) || code === DEFAULT_LANGUAGE) return null
  const { label, htmlLang } = languageFacts(code)
  if (!translates) {
    return (
      <div className="portal-note" role="note">
        <p>
          <strong>この画面の文章は、日本語だけです。</strong>
        </p>
        <p>
          上で「<span lang={htmlLang}>{label}</span>
          」が選ばれていますが、ここでは何も変わりません。入力した文章は、日本語の文章として保存されます。
        </p>
      </div>
    )
  }
  return (
    <div className="portal-note" role="note">
      <p>
        <strong>
          <span lang={htmlLang}>{label}</span> の文章を編集しています。
        </strong>
      </p>
      <p>
        変わるのは、項目名の後ろに「{label}
        」と付いた文章だけです。ほかの項目（分類、掲載場所、リンク先、部品の並びなど）は、すべての言語で同じです。ページの題名と本文の両方がそろうまで、サイトではページ全体が日本語で表示されます。そのほかの空欄の文章は、日本語のまま表示されます。新しい文書は、日本語で作り始めてください。公開するときは、すべての言語の文章が一緒に公開されます。
      </p>
    </div>
  )
}
