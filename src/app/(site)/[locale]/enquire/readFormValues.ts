import type { FormValues } from '@/components/enquiry/formState'

/** What was typed, as it was typed; a field that is missing, or a file in its place, counts as empty. */
export function readFormValues(data: FormData): FormValues {
  const text = (name: string) => textOf(data.get(name))
  const list = (name: string) => data.getAll(name).map(textOf).filter(Boolean)
  return {
    name: text('name'),
    email: text('email'),
    organisation: text('organisation'),
    country: text('country'),
    phone: text('phone'),
    subject: text('subject'),
    // Forms are posted with CRLF, whatever was typed.
    message: text('message').replaceAll('\r\n', '\n'),
    themes: list('themes'),
    assets: list('assets'),
    projects: list('projects'),
    consent: text('consent') === 'true',
    website: text('website'),
    noticeVersion: text('noticeVersion'),
    idempotencyKey: text('idempotencyKey'),
    origin: text('origin'),
  }
}

const textOf = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '')
