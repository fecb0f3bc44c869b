import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { openPortal, type Portal } from '../../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../../test/people'
import { sendForm } from './testing/sendForm'

type Doc = { id: string; filename: string; sizes?: { card?: { filename?: string } } }

let portal: Portal
let people: People
let hospitals: Hospitals

const JAPANESE = /[ぁ-んァ-ン一-龯]/
const folder = () => path.join(process.env.DATA_DIR ?? '', 'uploads')
const files = async () => (await readdir(folder())).toSorted()
const png = (background: string, width = 40) =>
  sharp({ create: { width, height: 40, channels: 3, background } })
    .png()
    .toBuffer()

async function upload(
  cookie: string,
  {
    name = 'photo.png',
    type = 'image/png',
    content,
  }: { name?: string; type?: string; content: BlobPart },
  data: Record<string, unknown> = { alt: '相談室の入口' },
) {
  const form = new FormData()
  form.set('file', new File([content], name, { type }))
  form.set('_payload', JSON.stringify(data))
  return sendForm('/media', form, { cookie })
}

const docOf = ({ json }: { json: Record<string, unknown> }) => json.doc as Doc
const served = async (filename: string, cookie: string) =>
  (await sendForm(`/media/file/${filename}`, new FormData(), { method: 'GET', cookie })).bytes

const colourOf = async (bytes: Uint8Array) => {
  const { data } = await sharp(bytes).resize(1, 1).raw().toBuffer({ resolveWithObject: true })
  return [...data.subarray(0, 3)].map((part) => (part > 127 ? 1 : 0)).join('')
}

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
})
afterAll(() => portal.close())

describe('the name of an uploaded file', () => {
  it('is another for each of many uploads at the same time, and each serves its own bytes', async () => {
    const [red, blue] = [await png('#ff0000', 700), await png('#0000ff', 700)]
    const uploads = Array.from({ length: 8 }, (_, index) =>
      index % 2 === 0
        ? upload(people.hospitalA, { content: red }, { alt: '赤', organization: hospitals.a })
        : upload(people.hospitalB, { content: blue }, { alt: '青', organization: hospitals.b }),
    )
    const answers = await Promise.all(uploads)
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201))
    for (const [index, answer] of answers.entries()) {
      const cookie = index % 2 === 0 ? people.hospitalA : people.hospitalB
      const { filename, sizes } = docOf(answer)
      for (const name of [filename, sizes?.card?.filename ?? '']) {
        expect(await colourOf(await served(name, cookie))).toBe(index % 2 === 0 ? '100' : '001')
      }
    }
  })

  it.each([
    ['両立支援ハンドブック.png', /^file-[0-9a-f]{12}\.png$/],
    ['相談室 Guide v2.png', /^guide-v2-[0-9a-f]{12}\.png$/],
    ['../../etc/passwd', /^passwd-[0-9a-f]{12}\.png$/],
    ['photo.exe', /^photo-[0-9a-f]{12}\.png$/],
  ])('is readable and safe for %s', async (name, expected) => {
    const answer = await upload(people.metroEditor, {
      name,
      content: await png('#00ff00'),
    })
    expect(docOf(answer)).toMatchObject({
      filename: expect.stringMatching(expected),
      originalName: name.split('/').at(-1),
    })
  })

  it('ends as the content says, whatever was declared', async () => {
    const content = await sharp(await png('#00ff00'))
      .jpeg()
      .toBuffer()
    const answer = await upload(people.metroEditor, { content })
    expect(docOf(answer).filename).toMatch(/\.jpe?g$/)
  })

  it('is refused for a type that is neither declared nor in the name', async () => {
    const before = await files()
    const content = await png('#00ff00')
    const { status, json } = await upload(people.metroEditor, {
      name: 'x.svg',
      type: 'image/svg+xml',
      content,
    })
    expect(status).toBe(400)
    expect(JSON.stringify(json)).toMatch(/PowerPoint/)
    expect(await files()).toEqual(before)
  })
})

describe('files and their entries', () => {
  it('leaves no file where the entry could not be saved', async () => {
    const before = await files()
    const { create } = portal.payload.db
    portal.payload.db.create = () => Promise.reject(new Error('the disk of the database is full'))
    const answer = await upload(people.metroEditor, {
      content: await png('#00ff00', 1500),
    })
    portal.payload.db.create = create
    expect(answer.status).toBe(500)
    expect(await files()).toEqual(before)
  })

  it('puts replaced files back where the replacement is refused', async () => {
    const first = docOf(await upload(people.metroEditor, { content: await png('#ff0000', 700) }))
    const before = await files()
    const form = new FormData()
    form.set('file', new File([await png('#0000ff')], 'b.png', { type: 'image/png' }))
    form.set('_payload', JSON.stringify({ alt: 'photo.jpg' }))
    const { status } = await sendForm(`/media/${first.id}`, form, {
      method: 'PATCH',
      cookie: people.metroEditor,
    })
    expect(status).toBe(400)
    expect(await files()).toEqual(before)
    expect(await colourOf(await served(first.filename, people.metroEditor))).toBe('100')
  })

  it('replaces files when the replacement is saved', async () => {
    const first = docOf(await upload(people.metroEditor, { content: await png('#ff0000', 700) }))
    const form = new FormData()
    form.set('file', new File([await png('#0000ff')], 'b.png', { type: 'image/png' }))
    form.set('_payload', '{}')
    const answer = await sendForm(`/media/${first.id}`, form, {
      method: 'PATCH',
      cookie: people.metroEditor,
    })
    expect(answer.status).toBe(200)
    const { filename } = docOf(answer)
    expect(await colourOf(await served(filename, people.metroEditor))).toBe('001')
    const left = await files()
    expect(left).not.toContain(first.filename)
    expect(left.filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('puts files back where the deletion fails, and deletes them where it does not', async () => {
    const { id, filename } = docOf(
      await upload(people.metroEditor, { content: await png('#ff0000', 700) }),
    )
    const before = await files()
    const { deleteOne } = portal.payload.db
    portal.payload.db.deleteOne = () => Promise.reject(new Error('the database is gone'))
    const remove = () => portal.rest('DELETE', `/media/${id}`, { cookie: people.systemAdmin })
    const failed = await remove()
    portal.payload.db.deleteOne = deleteOne
    expect(failed.status).toBe(500)
    expect(await files()).toEqual(before)
    expect((await remove()).status).toBe(200)
    expect(await files()).toEqual(
      before.filter((name) => !name.startsWith(path.parse(filename).name)),
    )
  })

  it('does not give one file to many entries', async () => {
    const form = new FormData()
    form.set('file', new File([await png('#0000ff')], 'b.png', { type: 'image/png' }))
    form.set('_payload', '{}')
    const before = await files()
    const answer = await sendForm('/media?where[alt][exists]=true', form, {
      method: 'PATCH',
      cookie: people.metroEditor,
    })
    expect(answer.status).toBe(400)
    expect(await files()).toEqual(before)
  })

  it('are readable for the CMS only', async () => {
    const { filename } = docOf(await upload(people.metroEditor, { content: await png('#ff0000') }))
    expect((await stat(folder())).mode & 0o777).toBe(0o700)
    expect((await stat(path.join(folder(), filename))).mode & 0o777).toBe(0o600)
  })

  it('says in Japanese that a file is not there', async () => {
    const { status, json } = await portal.rest('GET', '/media/file/x.png', {
      cookie: people.metroEditor,
    })
    expect(status).toBe(404)
    expect(JSON.stringify(json)).toMatch(JAPANESE)
  })
})

describe('a file in the trash', () => {
  it('is served to staff but to no visitor', async () => {
    const { id, filename } = docOf(
      await upload(people.metroEditor, { content: await png('#ff0000') }),
    )
    await portal.payload.db.updateOne({ collection: 'media', id, data: { isPublic: true } })
    const statusFor = async (cookie?: string) =>
      (await portal.rest('GET', `/media/file/${filename}`, cookie ? { cookie } : {})).status
    expect(await statusFor()).toBe(200)
    const trashed = await portal.rest('PATCH', `/media/${id}`, {
      cookie: people.systemAdmin,
      body: { deletedAt: new Date().toISOString() },
    })
    expect(trashed.status).toBe(200)
    expect(await statusFor()).toBe(403)
    expect((await portal.rest('GET', `/media/${id}?trash=true`)).status).toBe(404)
    expect(await statusFor(people.metroEditor)).toBe(200)
  })
})
