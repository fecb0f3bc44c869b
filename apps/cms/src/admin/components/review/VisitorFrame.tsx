/** The document as a visitor with a phone will see it. Without scripts, which the pages of the site do not need. */
export function VisitorFrame({ url }: { url: string | null }) {
  if (url === null) return null
  return (
    <section aria-labelledby="review-preview" className="portal-review__preview">
      <h2 id="review-preview">サイトでの見え方（スマートフォン）</h2>
      <p>
        <a href={url} rel="noreferrer" target="_blank">
          新しいタブで大きく見る
        </a>
      </p>
      <iframe loading="lazy" sandbox="allow-popups" src={url} title="サイトでの見え方" />
    </section>
  )
}
