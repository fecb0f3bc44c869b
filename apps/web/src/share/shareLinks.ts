export interface SharedPage {
  title: string
  /** Canonical and whole, so nothing of how somebody came here is handed on. */
  address: string
}

/** Addresses by which a page is handed on without a script: opening one of them is the visitor's doing. */
export function shareLinks({ title, address }: SharedPage): { mail: string; line: string } {
  const text = encodeURIComponent(`${title}\r\n${address}`)
  return {
    mail: `mailto:?subject=${encodeURIComponent(title)}&body=${text}`,
    line: `https://line.me/R/share?text=${encodeURIComponent(`${title}\n${address}`)}`,
  }
}
