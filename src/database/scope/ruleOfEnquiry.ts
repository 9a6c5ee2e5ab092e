import type { Where } from 'payload'

const prefix = 'enquiry.'

/** A condition that only asks about the enquiry of a record, as one of enquiries; else null. */
export function ofEnquiry(where: Where): null | Where {
  const asked: [string, unknown][] = []
  for (const [path, condition] of Object.entries(where)) {
    if (Array.isArray(condition)) {
      const parts = condition.map(ofEnquiry)
      if (parts.includes(null)) return null
      asked.push([path, parts])
    } else if (path.startsWith(prefix)) asked.push([path.slice(prefix.length), condition])
    else return null
  }
  return Object.fromEntries(asked) as Where
}
