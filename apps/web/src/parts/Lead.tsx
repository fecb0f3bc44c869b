import { Lead as Words } from '@tokyo-cancer-portal/ui'

/** The summary of a page, before everything else; nothing where it has none. */
export function Lead({ text }: { text: string | null }) {
  return text ? <Words>{text}</Words> : null
}
