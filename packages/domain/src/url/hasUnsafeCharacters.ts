/** Browsers drop or reinterpret these in addresses, so what is checked would not be what is opened. */
const UNSAFE = /[\s\p{Cc}\p{Cf}\p{Cs}\\]/u

/** The longest address that is accepted, in characters. */
export const HREF_MAX_LENGTH = 2048

/** Whether an address is too long or has spaces, control or invisible characters, or backslashes. */
export function hasUnsafeCharacters(text: string): boolean {
  return text.length > HREF_MAX_LENGTH || UNSAFE.test(text)
}
