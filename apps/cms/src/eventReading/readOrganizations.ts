import type { ParsedEvent } from '@tokyo-cancer-portal/event-parser'
import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import type { PayloadRequest } from 'payload'
import { requireActor } from '../auth/requireActor'
import { organizationNamed } from '../register/organizationNamed'
import { type NamedOrganization, publishedOrganizations } from '../register/publishedOrganizations'

export type ReadOrganizations = {
  /** Whose the event becomes: the organization of somebody who writes for one, else the one that the text names. */
  organizer: NamedOrganization | null
  coOrganizers: NamedOrganization[]
  /** Names in the text that are no published organization. */
  unknown: string[]
}

/** Who the organizations are that a text names: published ones whose name is in the words of the text. */
export async function readOrganizations(
  req: PayloadRequest,
  { fields }: ParsedEvent,
): Promise<ReadOrganizations> {
  const own = await ownOrganizationOf(req)
  const named = fields.organizerName?.value
  const others = fields.coOrganizerNames?.value ?? []
  if (named === undefined && others.length === 0) {
    return { organizer: own, coOrganizers: [], unknown: [] }
  }
  const published = await publishedOrganizations(req)
  const first = named === undefined ? null : organizationIn(published, named)
  const known = others.map((name) => ({ name, organization: organizationIn(published, name) }))
  const organizer = own ?? first
  const together = [...(first ? [first] : []), ...known.flatMap((one) => one.organization ?? [])]
  return {
    organizer,
    coOrganizers: distinct(together).filter(({ id }) => id !== organizer?.id),
    // The desk of a hospital is no organization of its own: a hospital's event is the hospital's.
    unknown: [
      ...(named !== undefined && organizer === null ? [named] : []),
      ...known.filter((one) => one.organization === null).map(({ name }) => name),
    ],
  }
}

/** The organization whose name the words hold; of several the one with the longest name (a hospital of a university). */
function organizationIn(
  published: readonly NamedOrganization[],
  words: string,
): NamedOrganization | null {
  const folded = foldForSearch(words)
  const held = published.filter(({ name }) => folded.includes(foldForSearch(name)))
  return held.toSorted((a, b) => b.name.length - a.name.length)[0] ?? null
}

async function ownOrganizationOf(req: PayloadRequest): Promise<NamedOrganization | null> {
  const { reach, organizationId: id } = await requireActor(req)
  if (reach !== 'own-organization' || id === undefined) return null
  return organizationNamed(req, id)
}

const distinct = (organizations: readonly NamedOrganization[]): NamedOrganization[] => [
  ...new Map(organizations.map((one) => [one.id, one])).values(),
]
