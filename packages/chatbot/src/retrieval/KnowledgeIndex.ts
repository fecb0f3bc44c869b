import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import type { Passage, PublishedAnswer } from '../model/Knowledge'
import type { Found } from '../model/Retrieve'
import { askedTerms } from './askedTerms'
import type { AskedTerm } from './AskedTerm'
import { foldOnce } from '../message/foldOnce'
import { contentTokens, WORD, wordsOf } from './contentTokens'
import { dictionaryTokens, entriesIn } from './dictionaryTokens'
import { foundOnShelf } from './foundOnShelf'
import { bodyOf, fieldsOfPassage, fieldsOfWording } from './indexedFields'
import { isMostlyKnown } from './isMostlyKnown'
import { kanaWritten, type WrittenKana } from './kanaWritten'
import { kept } from './kept'
import { type KnownPassage, knownPassage, namesOf } from './KnownPassage'
import { leanOf } from './leanOf'
import { NAME, NameBook } from './NameBook'
import { plainTitle } from '../scenarios/sameWords'
import { shareIn, tokensOf } from './shareIn'
import { Spellings } from './Spellings'
import { Shelf } from './Shelf'
import type { WordVectors } from './vectors/WordVectors'
import { unreadLean } from './unreadLean'
import { wishOf } from './Wish'
import { NO_WORDINGS, type Wordings } from './Wordings'

const MOST_PASSAGES = 12
const MOST_ANSWERS = 5
/** Numbers are no words: telephone numbers are made of them. */
const LETTERS = /^[\p{L}ー]{2,}$/u
/** A wording asks for more than was asked: how much that is against it, from which share on it is not. */
const UNASKED = -9
const ENOUGH_ASKED = 0.6
/** How much it says that the name of a document stands in a message. */
const SAID_NAME = 1.2

/**
 * All published passages and answers in memory, found by words, by the dictionary and by what words mean. Documents come
 * and go one by one; what was removed is found by nobody from then on.
 */
export class KnowledgeIndex {
  private readonly documents = new Map<string, readonly Passage[]>()
  private readonly published = new Map<string, PublishedAnswer>()
  private readonly passageShelf = new Shelf<KnownPassage>()
  private readonly answerShelf = new Shelf<Wording>()
  private readonly names = new NameBook()
  private readonly spellings = new Spellings()

  /** A title stands in each passage of its document, and an answer beside each of its wordings. */
  private readonly tokensOf = kept(200, (text) => [
    ...contentTokens(text),
    ...dictionaryTokens(foldForSearch(text), this.wordings),
  ])

  /** A message without slips, and what it asks about. Passages and answers are looked for one after the other. */
  private readonly read = kept(1, (message): ReadQuery => {
    const query = this.corrected(message)
    const kana = kanaWritten(query, this.wordings)
    return { query, kana, terms: askedTerms(query, this.wordings, kana) }
  })

  /** @param wordings its dictionary; with another one everything is indexed anew, in an index of its own */
  constructor(private readonly wordings: Wordings = NO_WORDINGS) {}

  /** How many documents and answers there are. */
  get size(): number {
    return this.documents.size + this.published.size
  }

  /** Puts the passages of a document in the place of those it had. */
  put(documentId: string, passages: readonly Passage[]): void {
    this.read.forget()
    this.forgetNames(documentId)
    this.documents.set(documentId, passages)
    this.names.add(namesOf(passages))
    this.spellings.add(writtenIn(passages))
    const own = this.names.tokensOf(namesOf(passages))
    this.passageShelf.put(
      documentId,
      passages.map((passage) => ({
        item: knownPassage(passage, (names) => this.names.tokensOf(names)),
        fields: fieldsOfPassage(passage, own, this.tokensOf),
        words: [passage.source.title, passage.heading, bodyOf(passage)].flatMap(wordsOf),
      })),
    )
  }

  /** Forgets a document. */
  remove(documentId: string): void {
    this.read.forget()
    this.forgetNames(documentId)
    this.documents.delete(documentId)
    this.passageShelf.remove(documentId)
  }

  /** Puts a published answer in the place of what it was. */
  putAnswer(answer: PublishedAnswer): void {
    this.read.forget()
    this.published.set(answer.source.id, answer)
    this.answerShelf.put(
      answer.source.id,
      [answer.question, ...answer.otherWordings].map((wording) => ({
        item: {
          answer,
          plain: plainTitle(wording),
          terms: askedTerms(wording, this.wordings),
        },
        fields: fieldsOfWording(wording, answer, this.tokensOf),
        words: wordsOf(wording),
      })),
    )
  }

  /** Forgets a published answer, by the id of its source. */
  removeAnswer(id: string): void {
    this.read.forget()
    this.published.delete(id)
    this.answerShelf.remove(id)
  }

  /** Takes other meanings of words; null for none. */
  useVectors(vectors: WordVectors | null): void {
    this.passageShelf.useVectors(vectors)
    this.answerShelf.useVectors(vectors)
  }

  /** Passages that may answer, best first. */
  passages(typed: string): Found<Passage>[] {
    const { query, terms, kana } = this.read(typed)
    const wish = wishOf(query)
    const said = this.names.namesIn(foldOnce(query)).map((name) => NAME + name)
    const isSaid = ({ nameTokens }: KnownPassage) =>
      said.length > 0 && nameTokens.some((name) => said.includes(name))
    const unread = unreadLean(query, this.wordings, kana, said)
    const names = said.map((token) => ({ tokens: [token], weight: SAID_NAME }))
    return foundOnShelf(this.passageShelf, {
      query,
      terms: [...terms, ...names],
      most: MOST_PASSAGES,
      plainNamesOf: ({ plainNames }) => plainNames,
      leanOf: (passage) => unread + leanOf(passage, wish, isSaid(passage)),
    }).map((found) => ({ ...found, item: found.item.passage, isSaid: isSaid(found.item) }))
  }

  /** Published answers that may fit, best first, each once. */
  answers(typed: string): Found<PublishedAnswer>[] {
    const { query, terms, kana } = this.read(typed)
    const asked = tokensOf(terms)
    const unread = unreadLean(query, this.wordings, kana, [])
    const found = foundOnShelf(this.answerShelf, {
      query,
      terms,
      most: MOST_ANSWERS * 4,
      plainNamesOf: ({ plain }) => [plain],
      leanOf: (one) => unread + UNASKED * Math.max(0, ENOUGH_ASKED - shareIn(asked, one.terms)),
    })
    const seen = new Set<string>()
    return found
      .map((one) => ({ ...one, item: one.item.answer }))
      .filter(({ item }) => !seen.has(item.source.id) && seen.add(item.source.id))
      .slice(0, MOST_ANSWERS)
  }

  /** Words of a message that stand in passages or answers, in their order, each once. */
  knownWords(message: string): string[] {
    const isKnown = (word: string) =>
      LETTERS.test(word) &&
      (this.passageShelf.has(WORD + word) || this.answerShelf.has(WORD + word))
    return [...new Set(wordsOf(message))].filter(isKnown)
  }

  private corrected(message: string): string {
    const isFound = (token: string) => this.passageShelf.has(token) || this.answerShelf.has(token)
    const isKnown = (run: string) =>
      isMostlyKnown(run, isFound) || entriesIn(foldForSearch(run), this.wordings).length > 0
    return this.spellings.corrected(message.normalize('NFKC'), isKnown)
  }

  private forgetNames(documentId: string): void {
    const passages = this.documents.get(documentId) ?? []
    this.names.remove(namesOf(passages))
    this.spellings.remove(writtenIn(passages))
  }
}

interface ReadQuery {
  query: string
  kana: WrittenKana[]
  terms: AskedTerm[]
}

/** One way to ask what an answer answers. */
interface Wording {
  answer: PublishedAnswer
  /** As it is compared with what was typed (`plainTitle`). */
  plain: string
  terms: readonly AskedTerm[]
}

/** Where its subject is written. */
const writtenIn = (passages: readonly Passage[]): string[] => [
  ...namesOf(passages),
  ...passages.map(({ heading }) => heading),
]
