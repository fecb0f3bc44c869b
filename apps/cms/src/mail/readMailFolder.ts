import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import PostalMime from 'postal-mime'

export type StoredMail = { id: string; to: string; subject: string; text: string; at: string }

const MOST = 50

/** The newest mails that were written into files because no server takes them; none where there is no folder yet. */
export async function readMailFolder(folder: string): Promise<StoredMail[]> {
  const names = await readdir(folder).catch(() => [])
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith('.eml'))
      .map(async (name) => ({ name, at: (await stat(path.join(folder, name))).mtime })),
  )
  const newest = files.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, MOST)
  return Promise.all(
    newest.map(async ({ name, at }) => {
      const mail = await PostalMime.parse(await readFile(path.join(folder, name)))
      return {
        id: name,
        to: mail.to?.map(({ address }) => address).join(', ') ?? '',
        subject: mail.subject ?? '',
        text: mail.text ?? '',
        at: at.toISOString(),
      }
    }),
  )
}
