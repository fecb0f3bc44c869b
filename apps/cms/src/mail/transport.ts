import { rename, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import type { Message } from './messages'

export type Mail = Message & { to: string; id: string }
export type SendMail = (mail: Mail) => Promise<void>

type Options = {
  /** `smtp(s)://user:password@host:port`; empty: mail becomes files. */
  smtpUrl: string
  /** Folder for the files. */
  folder: string
  /** Sender address. */
  from: string
}

const TIMEOUT_MS = 10_000

/**
 * How mail leaves the house: over SMTP, or without a server as `.eml` files that a mail program can open.
 *
 * A mail that is sent again because the answer was lost has the same Message-ID (SMTP) or replaces its file.
 */
export function mailTransport({ smtpUrl, folder, from }: Options): SendMail {
  const sender = { name: '東京都がんポータル', address: from }
  const contentOf = ({ to, subject, text, id }: Mail) => ({
    from: sender,
    to: { name: '', address: to },
    subject,
    text,
    messageId: `<${id}@${from.split('@')[1] ?? 'localhost'}>`,
    headers: { 'auto-submitted': 'auto-generated' },
  })
  if (smtpUrl !== '') {
    const transport = createTransport({
      url: smtpUrl,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    })
    return async (mail) => {
      await transport.sendMail(contentOf(mail))
    }
  }
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  return async (mail) => {
    const { message } = await transport.sendMail(contentOf(mail))
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const file = path.join(folder, `${mail.id}.eml`)
    // Whoever lists the folder never sees half a mail.
    await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 })
    await rename(`${file}.part`, file)
  }
}
