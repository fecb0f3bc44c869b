export interface ActionCardProps {
  title: string
  href: string
  description?: string | null
  /** Level of the title's heading. */
  level?: 2 | 3
}

/** One of the at most three things that most people come for; stands out from every other card. */
export function ActionCard({ title, href, description, level = 3 }: ActionCardProps) {
  const Title = `h${level}` as const
  return (
    <div className="card relative h-full rounded-12 border-2 border-action bg-action p-4 text-on-action hover:border-key-900 hover:bg-action-strong desktop:p-5">
      <Title className="chevron chevron-light flex items-center justify-between gap-3 text-std-20B-150">
        <a href={href} className="underline-offset-4 after:absolute after:inset-0 hover:underline">
          {title}
        </a>
      </Title>
      {description && <p className="phrases mt-1 text-std-16N-170">{description}</p>}
    </div>
  )
}
