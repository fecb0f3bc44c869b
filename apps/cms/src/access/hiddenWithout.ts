import {
  type Capabilities,
  FEEDBACK_COLLECTIONS,
  type GovernedSlug,
  type Reach,
  SITE_PAGES,
  type SystemCapability,
} from '@tokyo-cancer-portal/domain'

type HiddenFunction = (args: { user: unknown }) => boolean

/** The role inside `req.user`, which authentication populates (`usersAuth.depth`). */
type PopulatedRole = { capabilities?: Capabilities; system?: SystemCapability[]; reach?: Reach }

const roleOf = (user: unknown): PopulatedRole => {
  const role = (user as { role?: unknown } | null)?.role
  return typeof role === 'object' && role !== null ? role : {}
}

/** Leaves a collection or global out of the menu of people whose role allows nothing in it. */
export function hiddenWithoutAnyAction(slug: GovernedSlug): HiddenFunction {
  return ({ user }) => (roleOf(user).capabilities?.[slug] ?? []).length === 0
}

export function hiddenWithoutSystem(capability: SystemCapability): HiddenFunction {
  return ({ user }) => !holdsSystem(user, capability)
}

/** Whether somebody's role gives a capability over the system, for what the admin shows; access rules ask `canSystem`. */
export function holdsSystem(user: unknown, capability: SystemCapability): boolean {
  return roleOf(user).system?.includes(capability) ?? false
}

/** For what concerns the whole portal, such as the outbox. */
export const hiddenWithoutWholeReach: HiddenFunction = ({ user }) =>
  roleOf(user).reach !== 'everything'

/** Whether somebody's role reaches his own organization only, for what the admin shows. */
export function reachesOwnOnly(user: unknown): boolean {
  return roleOf(user).reach === 'own-organization'
}

/** For what visitors say about pages: seen by those who may mend pages of some kind. */
export const hiddenWithoutFeedback: HiddenFunction = ({ user }) => {
  const { capabilities = {}, reach } = roleOf(user)
  const mayEdit = (slug: GovernedSlug) => capabilities[slug]?.includes('edit') ?? false
  const ofSite = reach === 'everything' ? SITE_PAGES.map(({ shows }) => shows) : []
  return ![...FEEDBACK_COLLECTIONS, ...ofSite].some(mayEdit)
}

/** For what was asked of the chatbot: seen by those who write all of its answers. */
export const hiddenWithoutChatLearning: HiddenFunction = ({ user }) => {
  const { capabilities = {}, reach } = roleOf(user)
  return reach !== 'everything' || !(capabilities['chat-answers']?.includes('edit') ?? false)
}
