/**
 * How Jest runs very many files: two at a time, each in a process that is replaced once it has kept so
 * much of the files before that collecting the rest takes all its time.
 */
export const inWorkers = ['--maxWorkers=2', '--workerIdleMemoryLimit=1GB']
