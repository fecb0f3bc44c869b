/** Prints one line of the launcher itself. */
export const say = (line: string): void => {
  process.stdout.write(`[portal] ${line}\n`)
}
