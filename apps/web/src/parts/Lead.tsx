import { Words } from '../words/Words'

/** The summary of a page, before everything else. */
export function Lead({ text }: { text: string | null }) {
  return text ? (
    <p className="max-w-[40em] whitespace-pre-line text-std-18N-160 desktop:text-std-20N-150">
      <Words text={text} />
    </p>
  ) : null
}
