/** Drawn for this site on a grid of 24 by 24. */
const DRAWINGS = {
  alert: 'M12 3.5 22 20.500H2L12 3.500Zm0 6.500v5m0 2.500v.5',
  building: 'M5 21V4h10v17m0-12h4v12M3 21h18M8.5 8h3m-3 4h3m-3 4h3',
  check: 'm4.5 12.5 5 5 10-11',
  close: 'm6 6 12 12M18 6 6 18',
  family:
    'M8 4.500a3 3 0 1 1 0 6 3 3 0 0 1 0-6Zm9 3a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5ZM2 20c0-4 2.5-6 6-6s6 2 6 6m2-4.500c3.5-.8 6 1 6 4.5',
  file: 'M6 3h8l4 4v14H6V3Zm8 0v4h4M9 12h6m-6 4h6',
  info: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Zm0 8v6m0-9.500v.5',
  medical: 'M3 8h18v12H3V8Zm6 0V4h6v4m-3 3v6m-3-3h6',
  menu: 'M4 6h16M4 12h16M4 18h16',
  person: 'M12 3.500a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM4 21c0-4.5 3-7 8-7s8 2.5 8 7',
  phone:
    'M5 3h4l1.5 5L8 9.500c1 2.700 3.800 5.5 6.5 6.500L16 13.500l5 1.500v4c0 1-1 2-2 2C10.5 20.5 3.5 13.5 3 5c0-1 1-2 2-2Z',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm5 11.500 5.5 5.5',
} as const

export type IconName = keyof typeof DRAWINGS

/** Every drawing there is. */
export const ICON_NAMES = Object.keys(DRAWINGS) as readonly IconName[]

export interface IconProps {
  name: IconName
  /** As large as the text beside it, or as a picture of its own. */
  size?: 'text' | 'large'
}

/** A small drawing beside words that say the same. It is never read out and never stands alone. */
export function Icon({ name, size = 'text' }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 24 24"
      className={size === 'large' ? 'size-9 shrink-0' : 'size-[1.25em] shrink-0'}
      fill="none"
      stroke="currentColor"
      strokeWidth={size === 'large' ? 1.6 : 2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={DRAWINGS[name]} />
    </svg>
  )
}
