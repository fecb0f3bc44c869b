/** The name of the portal on the log-in page. */
export function PortalLogo() {
  return (
    <p className="portal-logo">
      <span className="portal-logo__name">東京都がんポータル</span>{' '}
      <span className="portal-logo__place">管理画面</span>
    </p>
  )
}
