import { firstAfter } from './firstAfter'
import { firstInOrder } from './firstInOrder'
import type { Found } from './found'
import type { Order } from './orderOf'
import type { Question } from './questionOf'

/** The records of a list in its order, `size` at a time. */
export async function* piecesInOrder(
  question: Question,
  order: Order,
  size: number,
): AsyncGenerator<Found[]> {
  let piece = await firstInOrder(question, order, size)
  yield piece
  while (piece.length === size) {
    piece = await firstAfter(question, order, piece.at(-1)!, size)
    yield piece
  }
}
