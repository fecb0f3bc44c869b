import type { VocabularyForm } from './buildVocabulary'
import { editDistance } from './editDistance'
import { kanaKey } from './kanaKey'
import { soundAlike } from './kanjiSounds'
import type { Typing } from './typingsOf'

/** What differs in writing but not in sound counts so much of what differs in sound. */
const WRITING = 0.2
/** A kanji for another one of the same sound: the input method chose it. */
const SAME_SOUND = 0.4

/**
 * How much of a word is as it was typed, by letters and by sound, from 0 to 1; 0 where more differs than a slip explains.
 * Unlike `slipsBetween` it asks for no explanation, so what is like a word in this way is safe to be taken for it.
 */
export function likeness(form: VocabularyForm, { folded, sounds, letters }: Typing): number {
  const isRomaji = letters?.typed === folded
  return Math.max(
    alike(form, folded, folded, form.folded),
    ...sounds.map((sound) =>
      isRomaji ? alike(form, sound, sound, form.folded) : alike(form, sound, folded, form.written),
    ),
  )
}

function alike(form: VocabularyForm, sound: string, text: string, word: string): number {
  const key = Array.from(kanaKey(sound))
  const length = Math.max(key.length, form.key.length)
  const allowed = length <= 2 ? 0 : length <= 4 ? 1 : length <= 8 ? 2 : 3
  const inSound = editDistance(key, form.key, allowed, { replacing: replacingSound })
  if (inSound > allowed || length === 0) return 0
  const [typed, written] = [Array.from(text), Array.from(word)]
  const longest = Math.max(typed.length, written.length)
  const inWriting = editDistance(typed, written, longest) / longest
  return 1 - ((1 - WRITING) * inSound) / length - WRITING * Math.min(1, inWriting)
}

const replacingSound = (one: string, other: string): number =>
  soundAlike(one, other) ? SAME_SOUND : 1
