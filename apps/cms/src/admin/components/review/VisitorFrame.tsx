type Props = {
  /** Of the preview. */
  url: string | null
  /** Of the page on the site, where that is what is decided about. */
  liveUrl: string | null
}

/** The document as a visitor with a phone will see it. Without scripts, which the pages of the site do not need. */
export function VisitorFrame({ url, liveUrl }: Props) {
  if (url === null && liveUrl === null) return null
  return (
    <section aria-labelledby="review-preview" className="portal-review__preview">
      <h2 id="review-preview">サイトでの見え方（スマートフォン）</h2>
      {url === null ? (
        <p>
          確かめるのは、いまサイトに載っているページです。書きかけの新しい下書きは含みません。{' '}
          <a href={liveUrl ?? undefined} rel="noreferrer" target="_blank">
            サイトのページを新しいタブで見る
          </a>
        </p>
      ) : (
        <>
          <p>
            <a href={url} rel="noreferrer" target="_blank">
              新しいタブで大きく見る
            </a>
          </p>
          <iframe loading="lazy" sandbox="allow-popups" src={url} title="サイトでの見え方" />
        </>
      )}
    </section>
  )
}
