import type { ChatReply } from '@tokyo-cancer-portal/chatbot'
import { type Proposal, settingsWith } from '../../search/lab/settingsWith'
import { currentSettings } from '../../search/settings/currentSettings'
import { prepareSettings } from '../../search/settings/prepareSettings'
import { askChecks } from './askChecks'
import type { AskedCheck } from './AskedCheck'
import { type StaffProposal, staffWith } from './staffWith'
import { Trial, withStaff } from './Trial'

/** What can be checked before it is published. */
export type CheckedProposal = StaffProposal | (Proposal & { collection: 'search-entries' })

/** What is replied now, and what would be replied with a proposal, both by the documents of one moment. */
export async function askProposal(
  checks: readonly AskedCheck[],
  proposal: CheckedProposal,
  asking: Parameters<typeof askChecks>[2],
): Promise<{ before: ChatReply[]; after: ChatReply[] }> {
  const { payload, deadline } = asking
  const settings = await currentSettings(payload)
  const trial = await Trial.read(payload, deadline)
  // Asked first: what cannot be published is not worth the rest.
  const staff =
    proposal.collection === 'search-entries'
      ? null
      : await staffWith(payload, trial.staff, proposal)
  const published = await trial.knowledge(settings.dictionary)
  const before = await askChecks(checks, published, asking)
  deadline.require()
  const proposed =
    proposal.collection === 'search-entries'
      ? await trial.knowledge(prepareSettings(settingsWith(settings.staff, proposal)).dictionary)
      : withStaff(published, staff ?? trial.staff)
  return { before, after: await askChecks(checks, proposed, asking) }
}
