import type { Slug } from '@/collections/slugs'

import type { Role } from './roles'

/** `delete` puts a document in the trash; `purge` removes a trashed one for good. */
export const operations = ['create', 'read', 'update', 'delete', 'purge'] as const
export type Operation = (typeof operations)[number]

/** Who asks: a role, a signed-in user `without-role`, or an `anonymous` visitor. */
export type Actor = Role | 'without-role' | 'anonymous'

/**
 * How far a grant reaches. `all`: every document · `published`: published content that is not in
 * the trash · `self`: the user's own account · `own-themes`: records of the themes the user owns, or
 * assigned to them · `verifying`: records from the verify-win stage on · `in-part`: every account,
 * but of other people's only the fields that `closedFields` grants by name · `author`: what the user
 * wrote and nobody else may see.
 */
export type Scope = 'all' | 'author' | 'in-part' | 'own-themes' | 'published' | 'self' | 'verifying'

/** An actor that is not named has no grant. A user with several roles has the sum of theirs. */
export type Grants = Partial<Record<Actor, Scope>>
export type CollectionGrants = Record<Operation, Grants>

const nobody: Grants = {}
const administrators: Grants = { administrator: 'all' }
const editors: Grants = { administrator: 'all', editor: 'all' }
const deskStaff: Grants = { administrator: 'all', desk: 'all' }
const deskAndOwners: Grants = { ...deskStaff, owner: 'own-themes' }
const authors: Grants = { administrator: 'author', desk: 'author', owner: 'author' }
const enquiryReaders: Grants = { ...deskAndOwners, verifier: 'verifying' }

const content: CollectionGrants = {
  create: editors,
  read: {
    administrator: 'all',
    desk: 'all',
    owner: 'all',
    verifier: 'all',
    editor: 'all',
    'without-role': 'published',
    anonymous: 'published',
  },
  update: editors,
  delete: editors,
  purge: administrators,
}

const writtenByTheSystem = (read: Grants): CollectionGrants => ({
  create: nobody,
  read,
  update: nobody,
  delete: nobody,
  purge: nobody,
})

const staffSettings: CollectionGrants = {
  create: deskStaff,
  read: { ...deskStaff, owner: 'all' },
  update: deskStaff,
  delete: deskStaff,
  purge: administrators,
}

/** The one table of who may do what; the rules, docs/permissions.md and the tests are made from it. */
export const matrix: Record<Slug, CollectionGrants> = {
  themes: content,
  assets: content,
  projects: content,
  'case-studies': content,
  'board-members': content,
  sites: content,
  programmes: content,
  organisations: content,
  targets: content,
  // Media have no drafts: what is uploaded, and not in the trash, is published.
  media: content,
  enquiries: {
    create: { ...deskStaff, owner: 'all' },
    read: enquiryReaders,
    update: deskAndOwners,
    delete: administrators,
    purge: nobody,
  },
  contacts: {
    create: deskStaff,
    read: deskAndOwners,
    update: deskAndOwners,
    delete: deskStaff,
    purge: nobody,
  },
  companies: {
    create: deskStaff,
    read: deskAndOwners,
    update: deskAndOwners,
    delete: deskStaff,
    purge: nobody,
  },
  // The system suggests; staff dismiss by a plain edit of the state.
  'match-suggestions': {
    create: nobody,
    read: deskStaff,
    update: deskStaff,
    delete: nobody,
    purge: nobody,
  },
  merges: writtenByTheSystem(deskStaff),
  interactions: {
    create: deskAndOwners,
    read: enquiryReaders,
    update: deskAndOwners,
    delete: deskStaff,
    purge: nobody,
  },
  'enquiry-events': writtenByTheSystem(enquiryReaders),
  clocks: writtenByTheSystem(enquiryReaders),
  journal: writtenByTheSystem(administrators),
  'outgoing-mail': writtenByTheSystem(deskAndOwners),
  // Whoever reads an enquiry reads its mail; what belongs to none may be about anything, for anyone.
  'incoming-mail': writtenByTheSystem(enquiryReaders),
  mailboxes: writtenByTheSystem(deskStaff),
  'dead-addresses': writtenByTheSystem(deskStaff),
  // Sending a reply removes its draft.
  'reply-drafts': {
    create: deskAndOwners,
    read: authors,
    update: authors,
    delete: nobody,
    purge: nobody,
  },
  'reply-templates': staffSettings,
  'routing-rules': staffSettings,
  'routing-pools': staffSettings,
  attachments: {
    create: deskAndOwners,
    read: enquiryReaders,
    update: deskAndOwners,
    delete: deskStaff,
    purge: nobody,
  },
  counters: writtenByTheSystem(nobody),
  'content-changes': writtenByTheSystem(nobody),
  users: {
    create: administrators,
    read: {
      administrator: 'all',
      desk: 'all',
      owner: 'all',
      verifier: 'all',
      editor: 'self',
      'without-role': 'self',
    },
    update: {
      administrator: 'all',
      desk: 'in-part',
      owner: 'self',
      verifier: 'self',
      editor: 'self',
      'without-role': 'self',
    },
    delete: administrators,
    purge: nobody,
  },
}

export type GlobalGrants = Record<'read' | 'update', Grants>

/** Who may read and change the globals, as `matrix` says it of collections. */
export const globals = {
  contact: { read: { ...content.read, 'without-role': 'all', anonymous: 'all' }, update: editors },
  'service-levels': { read: { ...deskStaff, owner: 'all', verifier: 'all' }, update: deskStaff },
} as const satisfies Record<string, GlobalGrants>

/** `self`: whoever's account it is. */
export type FieldGrants = Record<'create' | 'update', readonly (Role | 'self')[]>

const closed: FieldGrants = { create: [], update: [] }
const administratorsOnly: FieldGrants = { create: ['administrator'], update: ['administrator'] }
const deskOnly: FieldGrants = {
  create: ['administrator', 'desk'],
  update: ['administrator', 'desk'],
}

const personal: FieldGrants = { create: ['administrator'], update: ['administrator', 'self'] }

/**
 * Fields that a plain create or update cannot write although the collection is open: those that
 * only an operation changes (with its guards and its event), and those kept for administrators.
 */
export const closedFields = {
  enquiries: {
    reference: closed,
    stage: closed,
    status: closed,
    ball: closed,
    verifier: closed,
    receivedAt: closed,
    promisedBy: closed,
    due: closed,
    lastInteractionAt: closed,
    silenceToldAt: closed,
    routing: closed,
    origin: closed,
    journal: closed,
    closing: closed,
    wonFigures: closed,
    history: closed,
    follows: closed,
    continuedBy: closed,
    noAutoReply: closed,
    thread: closed,
  },
  interactions: {
    mail: closed,
    received: closed,
    sender: closed,
    isNewParticipant: closed,
    fullText: closed,
  },
  'reply-drafts': { author: closed },
  contacts: { themes: closed, matchKeys: closed, mergedInto: closed },
  companies: { themes: closed, nameKey: closed, matchKeys: closed, mergedInto: closed },
  'match-suggestions': {
    kind: closed,
    contacts: closed,
    companies: closed,
    pair: closed,
    strength: closed,
    score: closed,
    because: closed,
    decidedBy: closed,
    decidedAt: closed,
  },
  attachments: {
    name: closed,
    filename: closed,
    mimeType: closed,
    filesize: closed,
    url: closed,
    sha256: closed,
    state: closed,
    signature: closed,
    scanAttempts: closed,
    nextScanAt: closed,
    scannedAt: closed,
    scanError: closed,
  },
  themes: { owners: administratorsOnly },
  users: {
    name: personal,
    email: personal,
    password: personal,
    language: personal,
    roles: administratorsOnly,
    absences: { create: ['administrator', 'desk'], update: ['administrator', 'desk', 'self'] },
    capacity: deskOnly,
    handedOverAt: closed,
  },
} as const satisfies Partial<Record<Slug, Record<string, FieldGrants>>>
