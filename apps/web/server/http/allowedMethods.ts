import type { Address } from './addressOf'

const READ = ['GET', 'HEAD']
const READ_AND_POST = [...READ, 'POST']
const TAKES_POSTS = /^\/(?:api\/|review$)/

/** The methods that an address knows. */
export function allowedMethods(address: Address): readonly string[] {
  return address.kind === 'passed' && TAKES_POSTS.test(address.path) ? READ_AND_POST : READ
}
