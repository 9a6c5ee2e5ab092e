/** From this confidence on the text alone decides; below it the desk does, with a suggestion. */
export const routingThreshold = 0.45
