import type { Portal } from './openPortal'

const PASSWORD = 'correct horse battery staple'

/** Signs in somebody with a role that `createPeople` made; returns the cookie. */
export async function signInAsRole({ payload, rest }: Portal, key: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'editor-roles',
    where: { key: { equals: key } },
  })
  const email = `${key}@portal.example`
  await payload.create({
    collection: 'users',
    data: { email, name: email, password: PASSWORD, role: docs[0]?.id } as never,
  })
  const { headers } = await rest('POST', '/users/login', { body: { email, password: PASSWORD } })
  return (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}
