/** The first thing that the keyboard reaches: leads past the header. */
export function SkipLink({ targetId, children }: { targetId: string; children: string }) {
  return (
    <a
      href={`#${targetId}`}
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:rounded-8 focus:bg-white focus:px-4 focus:py-3"
    >
      {children}
    </a>
  )
}
