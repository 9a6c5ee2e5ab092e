/** How steeply the values rise by one step, by least squares; of fewer than two it is 0. */
export function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  let [rise, run] = [0, 0]
  values.forEach((value, step) => {
    rise += (step - middle) * (value - mean)
    run += (step - middle) ** 2
  })
  return run === 0 ? 0 : rise / run
}
