import { sql } from '@payloadcms/db-postgres'
import { ownerOf } from '@tokyo-cancer-portal/domain'
import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../../database/transactionOf'
import { titleOfDocument } from '../../workflow/titleOfDocument'
import type { AuthoredSlug } from '../AUTHORED'
import type { NamedFinding } from '../findingsOf'
import { knownOf } from '../known/KnownFindings'
import type { Fields } from '../readFields'
import { IS_PUBLISHED, tableOf } from './publishedTable'

type Check = {
  req: PayloadRequest
  slug: AuthoredSlug
  id: string
  /** The published document with its Japanese texts. */
  document: Fields
  findings: readonly NamedFinding[]
  checkedOn: string
  nextOn: string | null
  /** What the document and the words were; null for one that the next night looks at again. */
  stamp: string | null
  /** PostgreSQL's number of the row that was read; null where the row cannot have changed. */
  version: string | null
}

/**
 * Writes what the rules say about a published document, in the place of what they said before. Nothing where it was changed or
 * withdrawn since it was read: what was published later is told by its own save.
 */
export async function writeTextCheck(check: Check): Promise<void> {
  const { req, slug, id, document, findings, checkedOn, nextOn, stamp, version } = check
  const { counts, findings: kept } = knownOf(findings)
  // The organization that answers for the document.
  const organization = ownerOf(slug, document) ?? null
  const values = sql`${slug}::text, ${id}::text, ${titleOfDocument(document)}::text, ${organization}::uuid,
    ${counts.blocker}::int, ${counts.warning}::int, ${counts.hint}::int, ${JSON.stringify(kept)}::jsonb,
    ${checkedOn}::text, ${nextOn}::text, ${stamp}::text`
  const transaction = await transactionOf(req)
  await transaction.execute(sql`
    with own as (
      select id from ${tableOf(slug)} where id = ${id}::uuid and ${IS_PUBLISHED}
      and (${version}::text is null or xmin::text = ${version}) for share)
    insert into text_checks (id, collection, document_id, title, organization_id, blockers, warnings, hints, findings,
      checked_on, next_on, stamp)
    select ${randomUUID()}::uuid, ${values} from own
    on conflict (collection, document_id) do update set title = excluded.title,
      organization_id = excluded.organization_id, blockers = excluded.blockers, warnings = excluded.warnings,
      hints = excluded.hints, findings = excluded.findings, checked_on = excluded.checked_on,
      next_on = excluded.next_on, stamp = excluded.stamp`)
}
