import { Resolver } from 'node:dns/promises'

/** How a network is reached. Given as an argument, so that a test can bring one of its own. */
export type Network = {
  /** The network addresses of a name, all of them. */
  resolve: (name: string, signal: AbortSignal) => Promise<string[]>
  port: number
  /** Who is believed besides those whom everybody believes. */
  ca?: string
  /** Where a network address is found, which was looked at before: on the internet where it says. */
  placeOf?: (address: string) => string
}

/** The internet. Names are asked of its name servers alone: a list of names on this machine speaks of its own network. */
export const INTERNET: Network = { resolve, port: 443 }

async function resolve(name: string, signal: AbortSignal): Promise<string[]> {
  const resolver = new Resolver()
  const stop = () => resolver.cancel()
  signal.addEventListener('abort', stop, { once: true })
  try {
    signal.throwIfAborted()
    const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)])
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
