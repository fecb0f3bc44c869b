import type { Sessions } from './people'

/** The oldest of the recent versions of a document. */
export const versionOf = async ({ systemAdmin }: Sessions, collection: string, parent: string) => {
  const path = `/api/${collection}/versions?limit=100&sort=-updatedAt&depth=0&select[parent]=true`
  const { docs = [] } = (await systemAdmin.request('GET', path)).json()
  const version = docs.findLast((doc) => doc.parent === parent)
  if (!version) throw new Error(`No version of ${collection}/${parent}`)
  return version.id
}
