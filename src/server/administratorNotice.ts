import type { NewAdministrator } from './ensureAdministrator'

/** Tells who the first administrator is; the only place that shows a new password. */
export function administratorNotice({ email, password }: NewAdministrator): string {
  const lines = [`  First administrator: ${email}`]
  if (password) {
    lines.push(`  Generated password:  ${password}   (shown this once; change it after signing in)`)
  }
  return `\n${lines.join('\n')}\n\n`
}
