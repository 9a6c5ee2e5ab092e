/** By its name: Next bundles a Payload of its own, whose classes are others. */
export const isValidationError = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ValidationError'
