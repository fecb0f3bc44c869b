import { CARE_LISTS, type CareList } from '../../model/Knowledge'
import type { ExamplePhrase } from '../examples/examplePhrases'
import { askingPart } from '../../understand/askingPart'
import { featuresOf } from './featuresOf'
import { nearestPhrases } from './nearestPhrases'
import { type Classifier, trainClassifier } from './trainClassifier'

/** How much a message is like what a machine must not answer. */
interface FoundLikeness {
  /** The list that it is most like. */
  list: CareList
  /** From 0 to 1, of all lists together. */
  likelihood: number
}

/** Of the classes the first is what may be answered, the others are the lists in their order. */
const ANSWERED = 0

/** So many phrases are taken apart in one turn: some milliseconds. */
const TURN = 50

interface Example extends ExamplePhrase {
  features: readonly string[]
}

/** Knows by example what must not be answered. Learning takes about a second, judging a message a tenth of a millisecond. */
export class Likeness {
  private constructor(
    private readonly examples: readonly Example[],
    private readonly classifier: Classifier,
  ) {}

  /** Learns phrases at once. */
  static of(phrases: readonly ExamplePhrase[]): Likeness {
    const turns = Likeness.inTurns(phrases)
    for (;;) {
      const turn = turns.next()
      if (turn.done === true) return turn.value
    }
  }

  /** Learns phrases in turns of some milliseconds, so that whoever drives it can let others in between. */
  static *inTurns(phrases: readonly ExamplePhrase[]): Generator<void, Likeness> {
    const examples: Example[] = []
    const questions: Example[] = []
    for (const one of phrases) {
      examples.push({ ...one, features: featuresOf(one.phrase) })
      // A story is judged by its question too, so it is learnt by it too.
      const asking = askingPart(one.phrase)
      if (asking !== one.phrase) questions.push({ ...one, features: featuresOf(asking) })
      if (examples.length % TURN === 0) yield
    }
    const samples = [...examples, ...questions].map(({ features, list }) => ({
      features,
      label: labelOf(list),
    }))
    return new Likeness(examples, yield* trainClassifier(samples, CARE_LISTS.length + 1))
  }

  /** Judges a message as a whole, and by the part of it that asks: a long story hides the question. */
  judge(message: string): FoundLikeness {
    const asking = askingPart(message)
    const whole = this.judgeText(message)
    if (asking === message) return whole
    const part = this.judgeText(asking)
    return part.likelihood > whole.likelihood ? part : whole
  }

  /** The refused phrases that a message is most like, for staff. */
  nearest(message: string, list: CareList): string[] {
    const own = this.examples.filter((one) => one.list === list)
    return nearestPhrases(featuresOf(message), own)
  }

  private judgeText(text: string): FoundLikeness {
    const likelihoods = this.classifier.likelihoods(featuresOf(text))
    const ofLists = likelihoods.slice(1)
    const likeliest = ofLists.indexOf(Math.max(...ofLists))
    return {
      list: CARE_LISTS[likeliest] ?? CARE_LISTS[0],
      likelihood: 1 - (likelihoods[ANSWERED] ?? 1),
    }
  }
}

const labelOf = (list: CareList | null): number =>
  list === null ? ANSWERED : CARE_LISTS.indexOf(list) + 1
