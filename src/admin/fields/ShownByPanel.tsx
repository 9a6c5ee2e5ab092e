/** For a field that the move panel shows in its own way; lists and filters still know it. */
export const ShownByPanel = () => null
