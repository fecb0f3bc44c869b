import type { Finding } from '../model/Finding'
import { shortened } from '../passages/shortened'
import { type PlacedLink, targetOf } from './linksIn'

/** A finding about a link as a whole. */
export function linkFinding(
  field: string,
  link: PlacedLink,
  rest: Pick<Finding, 'rule' | 'severity' | 'message'> & Partial<Pick<Finding, 'fix'>>,
): Finding {
  return {
    ...rest,
    field,
    place: { node: link.path, start: 0, end: 0 },
    snippet: shortened(link.text || targetOf(link.node)),
  }
}
