import type { LeftBehind } from '../../../workflow/assignments/leftBehind'

const SHOWN = 5

/** Accounts that are disabled while documents are in their hands; each leads to the page where these are handed over. */
export function HandOverTasks({ items, adminRoute }: { items: LeftBehind[]; adminRoute: string }) {
  if (items.length === 0) return null
  const documents = items.reduce((sum, { titles }) => sum + titles.length, 0)
  return (
    <section className="portal-tasks__section">
      <h2>引き継ぎが必要な内容（{documents}件）</h2>
      <p>利用を停止した方が担当しています。利用者の画面で、ほかの方に引き継いでください。</p>
      <ul>
        {items.map(({ id, name, email, titles }) => (
          <li key={id}>
            <a href={`${adminRoute}/collections/users/${id}`}>{name}</a>
            <p>
              {name === email ? '' : `${email}・`}
              {titles.length}件
            </p>
            <p>
              {titles
                .slice(0, SHOWN)
                .map((title) => `「${title}」`)
                .join('')}
              {titles.length > SHOWN && ` ほか${titles.length - SHOWN}件`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
