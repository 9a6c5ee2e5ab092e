import { cpSync, mkdirSync } from 'node:fs'
import path from 'node:path'

import { startProduct } from './startProduct'

/** Starts the product once on nothing, so that there is a database with the prospectus to copy. */
export async function newDatabase(folder: string): Promise<(name: string) => string> {
  const made = path.join(folder, 'database')
  mkdirSync(made)
  const product = await startProduct(made)
  await product.end()
  return (name) => {
    const copy = path.join(folder, name)
    cpSync(made, copy, { recursive: true })
    return copy
  }
}
