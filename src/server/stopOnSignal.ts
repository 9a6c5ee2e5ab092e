import { type Running, stopGracefully } from './stopGracefully'

/** On SIGTERM or SIGINT ends in good order and exits 0; a second signal exits at once. */
export function stopOnSignal(running: Running): void {
  const onSignal = () => {
    if (running.state.stopping) process.exit(1)
    void stopGracefully(running).then(
      () => process.exit(0),
      (error: unknown) => {
        running.payload.logger.error({ msg: 'the stop failed', err: error })
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal)
}
