export interface HeroPanelProps {
  /** 1 where it heads the page. */
  level: 1 | 2
  heading: string
  lead: string | null
}

/** A large greeting: what the site, or a part of it, is for. */
export function HeroPanel({ level, heading, lead }: HeroPanelProps) {
  const Tag = `h${level}` as const
  return (
    <div className="my-6 rounded-16 bg-key-50 px-5 py-8 desktop:px-10 desktop:py-12">
      <Tag className="text-std-28B-150 text-key-1000 desktop:text-std-36B-140">{heading}</Tag>
      {lead && <p className="mt-3 max-w-[40em] whitespace-pre-line">{lead}</p>}
    </div>
  )
}
