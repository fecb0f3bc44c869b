/** What to do where a search with conditions finds nothing. */
export function NoResults({ resetHref }: { resetHref: string }) {
  return (
    <div className="my-6 max-w-[40em]">
      <p>条件に合うものは見つかりませんでした。</p>
      <ul className="mt-2 list-disc pl-6">
        <li>
          <a href={resetHref} className="link inline-block py-1">
            条件を外して、すべて見る
          </a>
        </li>
        <li>
          <a href="#consultation" className="link inline-block py-1">
            相談窓口に尋ねる
          </a>
        </li>
      </ul>
    </div>
  )
}
