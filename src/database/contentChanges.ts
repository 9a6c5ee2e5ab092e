import { randomUUID } from 'node:crypto'

type Sources = ReadonlyMap<string, ReadonlySet<string>>

/** What this process knows of changes to what anonymous people can read; one for each database. */
export class ContentChanges {
  /** Names this process in the notes that others read. */
  readonly process = randomUUID()
  readonly #marks: Map<string, number>
  readonly #concerned: ReadonlySet<string>

  constructor(private readonly sources: Sources) {
    this.#marks = new Map([...sources.keys()].map((name) => [name, 0]))
    this.#concerned = new Set([...sources.values()].flatMap((names) => [...names]))
  }

  /** Whether a write to this collection or global can change any public answer. */
  concern(name: string): boolean {
    return this.#concerned.has(name)
  }

  /** A number that grows with every change that can show in an answer about `name`. */
  mark(name: string): number {
    return this.#marks.get(name) ?? 0
  }

  /** To be called when a write can be seen, and before its writer hears that it is done. */
  add(changed: Iterable<string>): void {
    const names = [...changed]
    for (const [name, mark] of this.#marks) {
      const sources = this.sources.get(name)
      if (names.some((each) => sources?.has(each))) this.#marks.set(name, mark + 1)
    }
  }

  /** After changes that nobody told us of. */
  addAll(): void {
    this.add(this.#concerned)
  }
}
