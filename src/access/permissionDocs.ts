import {
  type Actor,
  closedFields,
  type FieldGrants,
  type GlobalGrants,
  globals,
  type Grants,
  matrix,
  operations,
} from './matrix'
import { roles } from './roles'

const actors: Actor[] = [...roles, 'without-role', 'anonymous']

const row = (cells: string[]) => `| ${cells.join(' | ')} |`
const table = (head: string[], rows: string[][]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

const scopesOf = (grants: Grants) => actors.map((actor) => grants[actor] ?? '–')

const collections = () =>
  Object.entries(matrix).map(([slug, grants]) =>
    [
      `### ${slug}`,
      table(
        ['operation', ...actors],
        operations.map((operation) => [operation, ...scopesOf(grants[operation])]),
      ),
    ].join('\n\n'),
  )

const settings = () =>
  Object.entries(globals).map(([slug, { read, update }]: [string, GlobalGrants]) =>
    [
      `### ${slug}`,
      table(
        ['operation', ...actors],
        [
          ['read', ...scopesOf(read)],
          ['update', ...scopesOf(update)],
        ],
      ),
    ].join('\n\n'),
  )

const names = (list: readonly string[]) => list.join(', ') || 'nobody'

const fields = () =>
  table(
    ['collection', 'field', 'may set it', 'may change it'],
    Object.entries(closedFields).flatMap(([slug, closed]) =>
      Object.entries(closed).map(([field, { create, update }]: [string, FieldGrants]) => [
        slug,
        field,
        names(create),
        names(update),
      ]),
    ),
  )

/** docs/permissions.md, from the matrix. */
export const permissionDocs = (): string => `# Who may do what

This page is made from \`src/access/matrix.ts\` by \`npm run docs:permissions\`; change it there.

- **all**: every document; **published**: published content; **self**: one's own account.
- **own-themes**: the records of the themes one owns, and those assigned to one.
- **verifying**: records from the stage *verify win* on. **author**: what one wrote oneself, and
  nobody else sees. **–**: refused.
- \`delete\` moves to the trash; \`purge\` removes what is in the trash for good.
- A user with several roles may do what any of them may. \`without-role\` is signed in without a role.

## Collections

${collections().join('\n\n')}

## Globals

${settings().join('\n\n')}

## Fields that a plain create or update cannot write

Operations of the product write them, with their guards and their events.

${fields()}
`
