const KIB = 1024

/** How many bytes a body may have, by what it is sent to. */
export const bodyLimits = { form: 64 * KIB, upload: 25 * 1024 * KIB, other: 1024 * KIB }
