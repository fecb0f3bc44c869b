/** What takes a text that somebody types. */
export type TextControl = HTMLInputElement | HTMLTextAreaElement

/**
 * Keeps what a script sets as the value of a field away from the field until it is let go. Meanwhile whoever reads the
 * value gets what was set last, as if it stood there.
 *
 * A value that is set while a word is being composed ends the composition, even where it is set back at once, and
 * otherwise moves the caret to the end.
 *
 * @returns lets go: the field takes what was set last, where that is not what it shows already
 */
export function holdValue(field: TextControl): () => void {
  // React puts a property of its own over that of the prototype, to see what others set.
  const own = Object.getOwnPropertyDescriptor(field, 'value')
  const ofField = own ?? Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')
  let held: string | undefined

  Object.defineProperty(field, 'value', {
    configurable: true,
    enumerable: true,
    get: () => held ?? (ofField?.get?.call(field) as string),
    set: (value: string) => {
      held = value
    },
  })

  return () => {
    if (own) Object.defineProperty(field, 'value', own)
    else Reflect.deleteProperty(field, 'value')
    if (held !== undefined && held !== field.value) field.value = held
  }
}
