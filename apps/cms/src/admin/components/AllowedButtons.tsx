import { UnpublishButton } from '@payloadcms/ui'
import { type Action, can, type GovernedSlug } from '@tokyo-cancer-portal/domain'
import type { ServerProps } from 'payload'
import { actorOf } from '../../auth/actorOf'
import { PublishUnlessSubmitted } from './workflow/PublishUnlessSubmitted'

/** `slug` comes from the collection's configuration, the rest from Payload. */
type Props = ServerProps & { slug: GovernedSlug }

/** 公開する, for those who may; others would only meet a refusal. */
export async function AllowedPublishButton(props: Props) {
  return (await isAllowed(props, 'publish')) ? <PublishUnlessSubmitted /> : null
}

/** 非公開にする, for those who may. */
export async function AllowedUnpublishButton(props: Props) {
  return (await isAllowed(props, 'withdraw')) ? <UnpublishButton /> : null
}

async function isAllowed({ slug, payload, user }: Props, action: Action): Promise<boolean> {
  const actor = await actorOf({ payload, user: user ?? null })
  return can({ actor, action, collection: slug }) !== false
}
