import { relatedIds } from '@tokyo-cancer-portal/domain'
import type { DefaultValue, Field, PayloadRequest } from 'payload'
import { reachesOwnOnly } from '../../../access/hiddenWithout'
import type { Organization } from '../../../payload-types'

type Facts = Partial<Organization> | null

const known = new WeakMap<object, Promise<Facts>>()

/**
 * A field that begins with what is known of the organization of whoever writes the event.
 *
 * Only in the form, where the person sees it before it is saved: a program, and what copies an event or reads a text, says
 * itself what an event holds.
 */
export function fromOwnOrganization<F extends Field>(
  field: F,
  pick: (organization: Partial<Organization>) => unknown,
): F {
  const defaultValue: DefaultValue = async ({ req, user }) => {
    if (req.payloadAPI !== 'local' || !reachesOwnOnly(user)) return undefined
    const [id] = relatedIds((user as { organization?: unknown } | null)?.organization)
    const organization = id === undefined ? null : await factsOf(req, id)
    return organization === null ? undefined : (pick(organization) ?? undefined)
  }
  return { ...field, defaultValue }
}

/** Read once for all fields of a form. */
function factsOf(req: PayloadRequest, id: string): Promise<Facts> {
  const asked = req.user ?? req
  const reading = known.get(asked) ?? readFacts(req, id)
  known.set(asked, reading)
  return reading
}

async function readFacts(req: PayloadRequest, id: string): Promise<Facts> {
  return req.payload.findByID({
    collection: 'organizations',
    id,
    select: {
      name: true,
      postalCode: true,
      address: true,
      building: true,
      municipality: true,
      access: true,
      latitude: true,
      longitude: true,
      coordinatePrecision: true,
      consultationCenter: true,
    },
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
}
