import { characterClass, OTHER, WORD } from '../fold/characterClass'
import { foldForSearch } from '../fold/foldForSearch'
import { joint } from '../tokens/joint'

/** The words of a typed word without spaces: signs separate them (医師・看護師), except within one (PET-CT, 1.5). Folded. */
export function splitAtSigns(word: string): string[] {
  const characters = Array.from(foldForSearch(word))
  const isPart = characters.map((character, index) => {
    if (characterClass(character.codePointAt(0) ?? 0) !== OTHER) return true
    const before = characters[index - 1] ?? ''
    const after = characters[index + 1] ?? ''
    return isWord(before) && isWord(after) && joint(before, character, after) !== null
  })
  const words: string[] = []
  let current = ''
  characters.forEach((character, index) => {
    if (isPart[index]) current += character
    else if (current !== '') {
      words.push(current)
      current = ''
    }
  })
  return current === '' ? words : [...words, current]
}

const isWord = (character: string): boolean =>
  character !== '' && characterClass(character.codePointAt(0) ?? 0) === WORD
