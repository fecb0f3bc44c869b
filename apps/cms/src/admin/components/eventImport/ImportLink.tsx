import { IMPORT_EVENTS_PATH } from './importPath'

/** To the page where many events are registered at once. */
export function ImportLink({ adminRoute }: { adminRoute: string }) {
  return (
    <p className="portal-import__link">
      <a href={`${adminRoute}${IMPORT_EVENTS_PATH}`}>Excel・CSV・カレンダーからまとめて登録</a>
    </p>
  )
}
