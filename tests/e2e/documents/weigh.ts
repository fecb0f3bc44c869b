import { once } from 'node:events'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'

/** Bytes on the wire, compressed as browsers of today ask for it. */
export type Weight = { html: number; css: number; js: number; requests: string[] }

const ENCODINGS = 'gzip, deflate, br, zstd'

const load = async (url: string, encoding: string) => {
  const outgoing = request(url, { headers: { 'accept-encoding': encoding } }).end()
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
  const bytes = Buffer.concat((await response.toArray()) as Buffer[])
  return { bytes, status: response.statusCode ?? 0 }
}

/** Weighs a page: its HTML and every style sheet and script that it names. */
export const weigh = async (url: string): Promise<Weight> => {
  const { bytes } = await load(url, 'identity')
  const html = bytes.toString()
  const tags = html.match(/<(?:link|script)\b[^>]*>/g) ?? []
  const named = (pattern: RegExp) =>
    tags
      .filter((tag) => pattern.test(tag))
      .flatMap((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.slice(1, 2) ?? [])
  const total = async (paths: string[]) => {
    let sum = 0
    for (const path of paths) sum += (await load(new URL(path, url).href, ENCODINGS)).bytes.length
    return sum
  }
  const css = named(/rel="stylesheet"/)
  const js = named(/^<script\b|as="script"|rel="modulepreload"/)
  return {
    html: (await load(url, ENCODINGS)).bytes.length,
    css: await total(css),
    js: await total(js),
    requests: [...css, ...js],
  }
}
