/** So many records at a time are asked whose they are. */
export const pieceSize = 1000
