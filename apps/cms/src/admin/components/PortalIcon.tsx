/** The name of the portal in the corner of every page. */
export function PortalIcon() {
  return (
    <span className="portal-icon">
      <span aria-hidden="true">都</span>
      <span className="portal-visually-hidden">東京都がんポータル 管理画面のホーム</span>
    </span>
  )
}
