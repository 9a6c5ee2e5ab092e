/** A field that a move lacks, as the API names it, in the reader's language. */
export type Missing = { field: string; detail: string }

/** Why a move was refused (problem details). */
export type Refusal = { detail: string; errors?: Missing[] }
