/** The site's sign, as in its icon. */
export function SiteMark() {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 32 32"
      className="size-7 shrink-0 max-[22rem]:hidden desktop:size-10"
    >
      <rect width="32" height="32" rx="8" className="fill-key-900" />
      <path
        d="M16 26V13m0 4c-5 0-8-3-8-8 5 0 8 3 8 8Zm0-2c0-4 2.5-6.5 7-6.5 0 4.5-2.5 6.5-7 6.5Z"
        className="stroke-white"
        fill="none"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
