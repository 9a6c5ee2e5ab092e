import type { CollectionSlug, Payload } from 'payload'

import { collectionSlugs, contentSlugs, type Slug } from '@/collections/slugs'

/**
 * Two documents of every collection. `near` is published, of a theme that the owner owns, and at the
 * first stage; `far` is a draft, of somebody else's theme, and at the stage verify-win.
 */
export type Samples = Record<Slug, { near: string; far: string }>

const NOW = '2026-01-05T10:00:00.000Z'

export async function accessSamples(
  payload: Payload,
  owner: string,
  stranger: string,
): Promise<Samples> {
  // Straight to the database: no hook or validation stands between the test and what it needs.
  const insert = async (slug: Slug, data: Record<string, unknown>): Promise<string> => {
    const { id } = await payload.db.create({ collection: slug as CollectionSlug, data })
    return String(id)
  }
  const pair = async (slug: Slug, near: Record<string, unknown>, far: Record<string, unknown>) => ({
    near: await insert(slug, near),
    far: await insert(slug, far),
  })
  const both = (slug: Slug, data: (key: string) => Record<string, unknown>) =>
    pair(slug, data('near'), data('far'))

  const themes = await pair(
    'themes',
    { slug: 'near', _status: 'published', owners: [owner] },
    { slug: 'far', _status: 'draft', owners: [stranger] },
  )
  const enquiry = (key: 'far' | 'near') => ({
    reference: key,
    message: key,
    channel: 'phone',
    language: 'en',
    stage: key === 'near' ? 'received' : 'verify-win',
    status: 'ongoing',
    ball: 'ours',
    classification: 'genuine',
    receivedAt: NOW,
    themes: [themes[key]],
    owner: key === 'near' ? null : stranger,
  })
  const enquiries = await pair('enquiries', enquiry('near'), enquiry('far'))
  const of = (key: string) => ({ enquiry: enquiries[key as 'far' | 'near'] })
  const party = (key: string) => ({ name: key, themes: [themes[key as 'far' | 'near']] })

  const samples: Partial<Samples> = {
    themes,
    enquiries,
    contacts: await both('contacts', (key) => ({ ...party(key), email: `${key}@example.org` })),
    companies: await both('companies', party),
    'match-suggestions': await both('match-suggestions', (pair) => ({
      pair,
      kind: 'companies',
      state: 'open',
      strength: 'weak',
      score: 0.8,
      because: { en: pair, ko: pair },
    })),
    merges: await both('merges', (key) => ({
      kind: 'companies',
      kept: key,
      merged: key,
      at: NOW,
      filled: {},
      themes: [],
      moved: [],
      suggestions: [],
    })),
    interactions: await both('interactions', (key) => ({
      ...of(key),
      kind: 'note',
      direction: 'internal',
      summary: key,
      at: NOW,
    })),
    'enquiry-events': await both('enquiry-events', (key) => ({
      ...of(key),
      type: 'received',
      at: NOW,
      sequence: 1,
      hash: key,
    })),
    clocks: await both('clocks', (key) => ({
      ...of(key),
      key,
      name: 'triage',
      number: 1,
      state: 'stopped',
      startedAt: NOW,
      target: { minutes: 240, time: 'business' },
      priority: 'normal',
      version: 'default',
    })),
    journal: await both('journal', (key) => ({
      key,
      bodyDigest: key,
      reference: key,
      channel: 'form',
      state: 'quarantined',
      receivedAt: NOW,
      respondBy: NOW,
      submission: {},
      attempts: 0,
    })),
    'outgoing-mail': await both('outgoing-mail', (key) => ({
      ...of(key),
      kind: 'notification',
      to: 'a@example.org',
      language: 'en',
      subject: key,
      text: key,
      messageId: key,
      automatic: 'auto-generated',
      state: 'sent',
      attempts: 1,
      nextAttemptAt: NOW,
    })),
    'incoming-mail': await both('incoming-mail', (key) => ({
      ...of(key),
      contentKey: key,
      messageKey: key,
      sha256: key,
      mailbox: 'desk@mail.example.org/INBOX',
      uidValidity: '1',
      uid: 1,
      receivedAt: NOW,
      size: 1,
      state: 'parked',
      attempts: 0,
    })),
    mailboxes: await both('mailboxes', (name) => ({
      name,
      since: NOW,
      uidValidity: '1',
      lastUid: 0,
    })),
    'dead-addresses': await both('dead-addresses', (key) => ({
      address: `${key}@example.org`,
      since: NOW,
      mail: null,
    })),
    'reply-drafts': await both('reply-drafts', (key) => ({
      ...of(key),
      author: stranger,
      text: key,
    })),
    'reply-templates': await both('reply-templates', (name) => ({
      name,
      en: { subject: name, text: name },
      ko: { subject: name, text: name },
    })),
    'routing-rules': await both('routing-rules', (name) => ({ name, order: 1, enabled: false })),
    'routing-pools': await both('routing-pools', (name) => ({
      name,
      members: [owner],
      strategy: 'least-load',
    })),
    attachments: await both('attachments', (key) => ({
      ...of(key),
      name: `${key}.txt`,
      filename: key,
      state: 'unscanned',
    })),
    counters: await both('counters', (name) => ({ name, value: 1 })),
    'content-changes': await both('content-changes', (process) => ({ process, names: [] })),
    media: await both('media', (key) => ({ filename: `${key}.png` })),
    users: await both('users', (key) => ({ name: key, email: `${key}@example.com`, roles: [] })),
  }
  for (const slug of contentSlugs) {
    samples[slug] ??= await pair(
      slug,
      { slug: 'near', _status: 'published' },
      { slug: 'far', _status: 'draft' },
    )
  }
  const missing = collectionSlugs.filter((slug) => !samples[slug])
  if (missing.length > 0) throw new Error(`No samples of ${missing.join(', ')}`)
  return samples as Samples
}
