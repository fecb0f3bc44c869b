import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SMTPServer } from 'smtp-server'
import { mailTransport } from './transport'

type Received = { from: string; to: string[]; source: string }

const mail = {
  id: '01a21500-0000-7000-8000-000000000001',
  to: 'hospital@example.jp',
  subject: '【東京都がんポータル】差し戻し：患者サロン',
  text: '曜日が違います。\n.\n行頭の点も届きます。\n',
}

let server: SMTPServer
let port: number
let received: Received[]
let refusal: Error | null
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-mail-'))
  server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, callback) =>
      username === 'portal' && password === 'p@ss'
        ? callback(null, { user: 'portal' })
        : callback(new Error('wrong password')),
    onData: (stream, session, callback) => {
      let source = ''
      stream.on('data', (chunk: Buffer) => (source += chunk.toString()))
      stream.on('end', () => {
        if (refusal) return callback(refusal)
        const { mailFrom, rcptTo } = session.envelope
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          source,
        })
        return callback()
      })
    },
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  port = (server.server.address() as AddressInfo).port
})
afterAll(async () => {
  await new Promise<void>((resolve) => {
    server.close(resolve)
  })
  await rm(folder, { recursive: true })
})
beforeEach(() => {
  received = []
  refusal = null
})

const overSmtp = (password = 'p%40ss') =>
  mailTransport({
    smtpUrl: `smtp://portal:${password}@127.0.0.1:${port}`,
    folder,
    from: 'no-reply@cms.example.jp',
  })

const decoded = (source: string) => {
  const [, body = ''] = source.split('\r\n\r\n')
  return /base64/i.test(source)
    ? Buffer.from(body, 'base64').toString()
    : body
        .replaceAll(/=\r\n/g, '')
        .replaceAll(/(?:=[0-9A-F]{2})+/g, (bytes) =>
          Buffer.from(bytes.replaceAll('=', ''), 'hex').toString(),
        )
}

describe('over SMTP', () => {
  it('should hold a whole conversation, with login, Japanese and a line of one dot', async () => {
    await overSmtp()(mail)
    expect(received).toHaveLength(1)
    const [{ from, to, source }] = received as [Received]
    expect([from, to]).toEqual(['no-reply@cms.example.jp', ['hospital@example.jp']])
    expect(source).toMatch(/^Message-ID: <01a21500-[0-9a-f-]+@cms\.example\.jp>/im)
    expect(source).toMatch(/^Subject: =\?UTF-8\?/m)
    expect(decoded(source).replaceAll('\r\n', '\n').trim()).toBe(mail.text.trim())
  })

  it.each<[string, () => Promise<void>]>([
    ['a wrong password', () => overSmtp('wrong')(mail)],
    [
      'a server that refuses the mail for now',
      () => {
        refusal = Object.assign(new Error('try later'), { responseCode: 451 })
        return overSmtp()(mail)
      },
    ],
    [
      'a server that is away',
      () => mailTransport({ smtpUrl: 'smtp://127.0.0.1:1', folder, from: 'a@example.jp' })(mail),
    ],
  ])('should fail with %s, so that the outbox tries again', async (_name, send) => {
    await expect(send()).rejects.toThrow()
    expect(received).toEqual([])
  })
})

describe('without a server', () => {
  it('should leave one file that only the portal reads, also when it is sent twice', async () => {
    const send = mailTransport({
      smtpUrl: '',
      folder: path.join(folder, 'mail'),
      from: 'no-reply@localhost',
    })
    await send(mail)
    await send(mail)
    const files = await readdir(path.join(folder, 'mail'))
    expect(files).toEqual([`${mail.id}.eml`])
    const file = path.join(folder, 'mail', `${mail.id}.eml`)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const { readMailFolder } = await import('./readMailFolder')
    expect(await readMailFolder(path.join(folder, 'mail'))).toEqual([
      {
        id: `${mail.id}.eml`,
        to: mail.to,
        subject: mail.subject,
        text: expect.stringContaining(mail.text.trim()),
        at: expect.any(String),
      },
    ])
    expect(await readMailFolder(path.join(folder, 'nowhere'))).toEqual([])
  })
})
