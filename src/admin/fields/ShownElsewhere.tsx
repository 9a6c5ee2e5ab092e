/** For a field that a panel shows in its own way; the API, lists and filters still know it. */
export const ShownElsewhere = () => null
