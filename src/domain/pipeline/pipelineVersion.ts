/** Stored with every move; raise it whenever a stage, a guard or who may move changes. */
export const pipelineVersion = '2026-11.1'
