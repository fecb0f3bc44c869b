/** What a person is called before others: the name, or the part of the address before the @. */
export function callName({ name, email }: { name?: string | null; email?: string }): string {
  return name || (email?.split('@')[0] ?? '')
}
