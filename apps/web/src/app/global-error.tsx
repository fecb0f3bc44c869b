'use client'

import './globals.css'

/** Shown by the browser where a fault of the site left no page at all. */
export default function GlobalError() {
  return (
    <html lang="ja">
      <body>
        <main className="frame py-12">
          <title>ページを表示できません</title>
          <h1 className="text-std-28B-150">ページを表示できません</h1>
          <p className="mt-4">
            申し訳ありません。しばらく時間をおいてから、もう一度お試しください。
          </p>
          <p className="mt-4">
            <a href="/" className="link">
              トップページへ
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}
