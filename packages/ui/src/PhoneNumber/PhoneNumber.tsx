import { telHref } from './telHref'

/** A telephone number as people write it (「03-1234-5678（代表）」), which can be called. */
export function PhoneNumber({ text }: { text: string }) {
  const href = telHref(text)
  return href ? (
    <a href={href} className="link inline-block py-1 font-700">
      {text}
    </a>
  ) : (
    <span>{text}</span>
  )
}
