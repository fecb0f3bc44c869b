import { can, type GovernedSlug } from '@tokyo-cancer-portal/domain'
import type { CollectionBeforeOperationHook, Where } from 'payload'
import { isForColleagues } from '../access/colleaguesFields'
import { toWhere } from '../access/toWhere'
import { actorOf } from '../auth/actorOf'
import { sortKeys, wherePaths } from './conditions/askedPaths'

type Asked = { overrideAccess?: boolean; sort?: string | string[]; where?: Where }

/**
 * Whoever looks for, or orders by, what is said among colleagues finds only documents whose drafts he reads: what is found, and
 * in which order, would tell of the others what he may not read.
 */
export function lookAmongColleagues(slug: GovernedSlug): CollectionBeforeOperationHook {
  return async ({ args, req }) => {
    const { overrideAccess, sort, where } = args as Asked
    if (overrideAccess) return args
    const paths = [...sortKeys(sort), ...wherePaths(where)]
    if (!paths.some((path) => isForColleagues(slug, path))) return args
    const own = can({ actor: await actorOf(req), action: 'read-drafts', collection: slug })
    // A plain no is the field's own to say.
    if (typeof own === 'boolean') return args
    return { ...args, where: where ? { and: [where, toWhere(own)] } : toWhere(own) }
  }
}
