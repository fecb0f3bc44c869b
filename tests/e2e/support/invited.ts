import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { anonymous } from './cmsSession'
import type { CmsSession } from './cmsSession'
import { eventually } from './eventually'

export type Invited = { email: string; password: string }

type Options = {
  cmsUrl: string
  dataDir: string
  admin: CmsSession
  name: string
  role: string | undefined
  organization: string
}

const bodyOf = (mail: string): string =>
  Buffer.from(mail.split(/\r?\n\r?\n/).at(1) ?? '', 'base64').toString('utf8')

/** The token of the link that was mailed to this address; undefined while there is no mail. */
const mailedToken = async (dataDir: string, email: string): Promise<string | undefined> => {
  const folder = join(dataDir, 'mail')
  const mails = await Promise.all(
    (await readdir(folder)).map(async (name) => readFile(join(folder, name), 'utf8')),
  )
  const mail = mails.find((text) => text.includes(`To: ${email}`))
  return mail && /\/admin\/reset\/([\w-]+)/.exec(bodyOf(mail))?.[1]
}

/**
 * Makes an account as staff do: an invitation, the link of which the person follows to set a password.
 *
 * @throws Error when the portal refuses or no mail comes
 */
export const invited = async (options: Options): Promise<Invited> => {
  const { cmsUrl, dataDir, admin, name, role, organization } = options
  const email = `invited-${crypto.randomUUID()}@example.jp`
  const password = crypto.randomUUID()
  const invitation = { email, name, role, organization }
  const answer = await admin.request('POST', '/api/users/invite', invitation)
  if (answer.status !== 201) throw new Error(`No invitation: ${answer.status} ${answer.text}`)
  let token: string | undefined
  await eventually(
    `the mail to ${email}`,
    async () => (token = await mailedToken(dataDir, email)) !== undefined,
    { within: 20_000, every: 200 },
  )
  const set = await anonymous(cmsUrl).request('POST', '/api/users/reset-password', {
    token,
    password,
  })
  if (set.status !== 200) throw new Error(`No password: ${set.status} ${set.text}`)
  return { email, password }
}
