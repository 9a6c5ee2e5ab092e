/** How thoroughly to measure. */
export type Plan = {
  connections: number
  rounds: number
  /** How long one measurement of one server lasts. */
  seconds: number
  warmUpSeconds: number
  /** How many enquiries are followed to their end in one round. */
  enquiries: number
}

export const thorough: Plan = {
  connections: 20,
  rounds: 5,
  seconds: 5,
  warmUpSeconds: 3,
  enquiries: 300,
}

/** To see that the benchmark itself works. */
export const quick: Plan = {
  connections: 20,
  rounds: 1,
  seconds: 2,
  warmUpSeconds: 2,
  enquiries: 150,
}
