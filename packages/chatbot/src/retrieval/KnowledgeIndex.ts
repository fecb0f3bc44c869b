import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import type { Passage, PublishedAnswer } from '../model/Knowledge'
import type { Found } from '../model/Retrieve'
import { plainWords } from '../scenarios/sameWords'
import { askedTerms } from './askedTerms'
import type { AskedTerm } from './AskedTerm'
import { contentTokens, wordsOf } from './contentTokens'
import { dictionaryTokens } from './dictionaryTokens'
import type { IndexedField } from './amountsOf'
import { becauseOf } from './becauseOf'
import { Shelf, type ShelfMatch } from './Shelf'
import type { WordVectors } from './vectors/WordVectors'
import { NO_WORDINGS, type Wordings } from './Wordings'

/** How much each part counts, and how long it usually is in tokens. */
const TITLE = { weight: 2, usual: 12 }
const HEADING = { weight: 2, usual: 10 }
const NAMES = { weight: 1.5, usual: 20 }
const BODY = { weight: 1, usual: 160 }
const QUESTION = { weight: 3, usual: 14 }
/** What an answer mentions is not what was asked. */
const ANSWER = { weight: 0.35, usual: 80 }

const MOST_PASSAGES = 12
const MOST_ANSWERS = 5
/** Whoever types the title of something wants it. */
const BY_NAME = 0.97
/** Shorter titles are words of many questions. */
const SHORTEST_NAME = 4

/**
 * All published passages and answers in memory, found by words, by the dictionary and by what words mean. Documents come
 * and go one by one; what was removed is found by nobody from then on.
 */
export class KnowledgeIndex {
  private readonly documents = new Map<string, readonly Passage[]>()
  private readonly published = new Map<string, PublishedAnswer>()
  private passageShelf = new Shelf<Passage>()
  private answerShelf = new Shelf<PublishedAnswer>()
  private vectors: WordVectors | null = null

  constructor(private wordings: Wordings = NO_WORDINGS) {}

  /** How many documents and answers there are. */
  get size(): number {
    return this.documents.size + this.published.size
  }

  /** Puts the passages of a document in the place of those it had. */
  put(documentId: string, passages: readonly Passage[]): void {
    this.documents.set(documentId, passages)
    this.passageShelf.put(
      documentId,
      passages.map((passage) => ({
        item: passage,
        fields: this.fieldsOf([
          [[passage.source.title], TITLE],
          [[passage.heading], HEADING],
          [passage.names, NAMES],
          [passage.paragraphs.map((sentences) => sentences.join('')), BODY],
        ]),
        words: wordsOf(
          [passage.source.title, passage.heading, ...passage.paragraphs.flat()].join('\n'),
        ),
      })),
    )
  }

  /** Forgets a document. */
  remove(documentId: string): void {
    this.documents.delete(documentId)
    this.passageShelf.remove(documentId)
  }

  /** Puts a published answer in the place of what it was. */
  putAnswer(answer: PublishedAnswer): void {
    this.published.set(answer.source.id, answer)
    this.answerShelf.put(
      answer.source.id,
      [answer.question, ...answer.otherWordings].map((wording) => ({
        item: answer,
        fields: this.fieldsOf([
          [[wording], QUESTION],
          [[answer.answer], ANSWER],
        ]),
        words: wordsOf(wording),
      })),
    )
  }

  /** Forgets a published answer, by the id of its source. */
  removeAnswer(id: string): void {
    this.published.delete(id)
    this.answerShelf.remove(id)
  }

  /** Takes other meanings of words; null for none. */
  useVectors(vectors: WordVectors | null): void {
    this.vectors = vectors
    this.passageShelf.useVectors(vectors)
    this.answerShelf.useVectors(vectors)
  }

  /** Takes another dictionary. Everything is indexed anew: some milliseconds for each document. */
  useWordings(wordings: Wordings): void {
    this.wordings = wordings
    this.passageShelf = new Shelf()
    this.answerShelf = new Shelf()
    this.passageShelf.useVectors(this.vectors)
    this.answerShelf.useVectors(this.vectors)
    for (const [id, passages] of this.documents) this.put(id, passages)
    for (const answer of this.published.values()) this.putAnswer(answer)
  }

  /** Passages that may answer, best first. */
  passages(query: string): Found<Passage>[] {
    const typed = plainWords(query)
    return this.search(
      this.passageShelf,
      query,
      MOST_PASSAGES,
      ({ source }) => [source.title],
      typed,
    )
  }

  /** Published answers that may fit, best first, each once. */
  answers(query: string): Found<PublishedAnswer>[] {
    const typed = plainWords(query)
    const found = this.search(
      this.answerShelf,
      query,
      MOST_ANSWERS * 4,
      ({ question, otherWordings }) => [question, ...otherWordings],
      typed,
    )
    const seen = new Set<string>()
    return found
      .filter(({ item }) => !seen.has(item.source.id) && seen.add(item.source.id))
      .slice(0, MOST_ANSWERS)
  }

  private search<T>(
    shelf: Shelf<T>,
    query: string,
    most: number,
    namesOf: (item: T) => readonly string[],
    typed: string,
  ): Found<T>[] {
    const terms = askedTerms(query, this.wordings)
    const named = (item: T) =>
      typed.length >= SHORTEST_NAME && namesOf(item).some((name) => plainWords(name) === typed)
    return shelf
      .find(terms, wordsOf(query), most)
      .map((match) => this.foundOf(match, terms, named(match.item)))
      .toSorted((a, b) => b.confidence - a.confidence)
  }

  private foundOf<T>(match: ShelfMatch<T>, asked: AskedTerm[], isNamed: boolean): Found<T> {
    const confidence = isNamed ? Math.max(BY_NAME, match.confidence) : match.confidence
    return {
      item: match.item,
      confidence,
      because: becauseOf(match.evidence, isNamed),
      isNamed,
      asked,
    }
  }

  private fieldsOf(
    parts: readonly (readonly [readonly string[], { weight: number; usual: number }])[],
  ): IndexedField[] {
    return parts
      .map(([texts, kind]) => {
        const text = texts.join('\n')
        const tokens = [
          ...contentTokens(text),
          ...dictionaryTokens(foldForSearch(text), this.wordings),
        ]
        return { tokens, ...kind }
      })
      .filter(({ tokens }) => tokens.length > 0)
  }
}
