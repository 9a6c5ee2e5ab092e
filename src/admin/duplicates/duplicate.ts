/** A possible duplicate of the open record, as the API answers it. */
export type Duplicate = {
  suggestion: string
  because: string
  record: { id: string; name: string; email?: string; domain?: string }
}
