import { askApi } from '@/admin/duplicates/askApi'
import type { ReplyDraft } from '@/payload-types'

import type { DraftReply } from './draftReply'

type Place = { api: string; enquiry: string; language: string }

/** The reader's own draft for an enquiry: it is loaded once and saved in the order of the changes. */
export function keepDraft({ api, enquiry, language }: Place) {
  const root = `${api}/reply-drafts`
  const query = `depth=0&locale=${language}`
  let id: string | undefined
  let last: Promise<unknown> = Promise.resolve()

  async function load(): Promise<ReplyDraft | undefined> {
    const where = `where[enquiry][equals]=${encodeURIComponent(enquiry)}`
    const { docs } = await askApi<{ docs: ReplyDraft[] }>(`${root}?${query}&limit=1&${where}`)
    id = docs[0]?.id
    return docs[0]
  }

  async function write(draft: DraftReply): Promise<void> {
    if (id) {
      await askApi(`${root}/${id}?${query}`, 'PATCH', draft)
      return
    }
    const made = await askApi<{ doc: ReplyDraft }>(`${root}?${query}`, 'POST', {
      ...draft,
      enquiry,
    })
    id = made.doc.id
  }

  return {
    load,
    save(draft: DraftReply): Promise<void> {
      const saved = last.then(() => write(draft))
      last = saved.catch(() => undefined)
      return saved
    },
    /** Waits for a save that is under way. */
    async settle(): Promise<void> {
      await last
    },
    /** It was sent, so it is no more. */
    forget(): void {
      id = undefined
    },
  }
}
