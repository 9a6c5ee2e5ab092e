/** A record as MongoDB has it, with no more of its fields than were asked for. */
export type Found = Record<string, unknown> & { _id: unknown }
