import { START_BUTTONS } from './startButtons'

/** The large buttons with which an event begins. */
export function StartButtons({ adminRoute }: { adminRoute: string }) {
  return (
    <ul className="portal-hospital__start">
      {START_BUTTONS.map(({ path, label, note }) => (
        <li key={path}>
          <a href={`${adminRoute}${path}`}>
            <strong>{label}</strong>
            <span>{note}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
