import type { Severity } from '@tokyo-cancer-portal/authoring-rules'
import type { PayloadRequest, Where } from 'payload'
import { isUuid } from '../../fields/isUuid'
import { AUTHORED, type AuthoredSlug } from '../AUTHORED'
import type { KnownFinding } from '../known/KnownFindings'

/** What of 文章の点検 somebody wants to see; whatever is absent is not narrowed. */
export type TextCheckFilter = {
  /** Documents of which something as grave as this is said. */
  severity?: Severity
  kind?: AuthoredSlug
  /** Id. */
  organization?: string
  /** 1 and up. */
  page: number
}

/** What the rules say about one published document. */
export type TextCheckItem = {
  slug: AuthoredSlug
  id: string
  title: string
  organization: string | null
  /** The gravest, at most a hundred. */
  findings: KnownFinding[]
  /** How many there are, also of those that are not kept. */
  count: number
  /** Local date. */
  checkedOn: string
}

export type TextCheckPage = {
  items: TextCheckItem[]
  /** Documents that the filter leaves. */
  total: number
  pages: number
  /** Ids of all organizations that are responsible for something in the list. */
  organizations: string[]
}

const COLUMNS = { blocker: 'blockers', warning: 'warnings', hint: 'hints' } as const
const PER_PAGE = 30

type Parameters = Record<string, string | string[] | undefined> | undefined

/** The filter in an address; what is no filter is taken for none. */
export function readTextCheckFilter(parameters: Parameters): TextCheckFilter {
  const severity = (['blocker', 'warning', 'hint'] as const).find(
    (value) => value === parameters?.severity,
  )
  const kind = AUTHORED.find((slug) => slug === parameters?.kind)
  const { organization, page } = parameters ?? {}
  return {
    ...(severity && { severity }),
    ...(kind && { kind }),
    ...(isUuid(organization) && { organization: organization.toLowerCase() }),
    page: typeof page === 'string' && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  }
}

/** The published documents of which the rules say something, as far as the person may mend them, the gravest first. */
export async function readTextChecks(
  req: PayloadRequest,
  { severity, kind, organization, page }: TextCheckFilter,
): Promise<TextCheckPage> {
  const own = { collection: 'text-checks', overrideAccess: false, req } as const
  const or = Object.values(COLUMNS).map((column): Where => ({ [column]: { greater_than: 0 } }))
  const where: Where = {
    and: [
      severity ? { [COLUMNS[severity]]: { greater_than: 0 } } : { or },
      ...(kind ? [{ collection: { equals: kind } }] : []),
      ...(organization ? [{ organization: { equals: organization } }] : []),
    ],
  }
  const sort = ['-blockers', '-warnings', '-hints', 'title', 'id']
  const { docs, totalDocs, totalPages } = await req.payload.find({
    ...own,
    where,
    sort,
    depth: 0,
    limit: PER_PAGE,
    page,
  })
  const everything = await req.payload.find({
    ...own,
    where: { or },
    select: { organization: true },
    depth: 0,
    pagination: false,
  })
  const responsible = everything.docs.map((one) => one.organization)
  return {
    items: docs.flatMap((doc): TextCheckItem[] => {
      const slug = AUTHORED.find((one) => one === doc.collection)
      if (!slug) return []
      const counts = [doc.blockers, doc.warnings, doc.hints]
      return [
        {
          slug,
          id: doc.documentId,
          title: doc.title ?? '',
          organization: typeof doc.organization === 'string' ? doc.organization : null,
          findings: (doc.findings ?? []) as unknown as KnownFinding[],
          count: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
          checkedOn: doc.checkedOn ?? '',
        },
      ]
    }),
    total: totalDocs,
    pages: totalPages,
    organizations: [...new Set(responsible.filter((one) => typeof one === 'string'))],
  }
}
