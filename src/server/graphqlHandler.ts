import { configToSchema } from '@payloadcms/graphql'
import {
  execute,
  type ExecutionResult,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { createPayloadRequest, headersWithCors, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { conflictMessage } from '@/contracts/conflictMessage'
import { inLanguageOf } from '@/i18n/inLanguageOf'
import { isWriteConflict } from '@/operations/isWriteConflict'

import { HttpFault } from './httpFault'
import { noAuthMutations } from './noAuthMutations'

const MAX_TOKENS = 5_000

const operation = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
})
type Operation = z.infer<typeof operation>
type Schema = ReturnType<typeof configToSchema>

/**
 * GraphQL over HTTP from Payload's schema. Payload's own handler is not used, because it fails on
 * errors of GraphQL itself (a variable of the wrong type) and answers them with a 500.
 */
export function graphqlHandler(payload: Payload): (request: Request) => Promise<Response> {
  let schema: Schema | undefined
  return async (request) => {
    if (request.method !== 'POST') throw new HttpFault('methodNotAllowed', {}, { Allow: 'POST' })
    const args = await readOperation(request)
    schema ??= configToSchema(payload.config)
    const req = await createPayloadRequest({ canSetHeaders: true, config: payload.config, request })
    const result = await run(schema, args, req)
    const headers = headersWithCors({ headers: new Headers(req.responseHeaders), req })
    const isUndone = cameToNothing(result)
    if (isUndone) headers.set('Retry-After', '1')
    return Response.json(withPublicErrors(result, req), {
      status: isUndone ? 409 : result.data === undefined ? 400 : 200,
      headers,
    })
  }
}

async function readOperation(request: Request): Promise<Operation> {
  if (!/^application\/json\b/.test(request.headers.get('content-type') ?? '')) {
    throw new HttpFault('unsupportedType', {}, { Accept: 'application/json' })
  }
  const read = operation.safeParse(JSON.parse((await request.text()) || '{}'))
  if (!read.success) throw new HttpFault('invalidBody')
  return read.data
}

async function run(
  { schema, validationRules }: Schema,
  { query, operationName, variables }: Operation,
  req: PayloadRequest,
): Promise<ExecutionResult> {
  const variableValues = variables ?? {}
  const rules = [
    ...specifiedRules,
    noAuthMutations,
    ...validationRules({ variableValues } as Parameters<typeof validationRules>[0]),
  ]
  const read = readDocument(query)
  if (read instanceof GraphQLError) return { errors: [read] }
  const errors = validate(schema, read, rules)
  if (errors.length) return { errors }
  const contextValue = { headers: {}, req }
  return execute({ schema, document: read, contextValue, operationName, variableValues })
}

function readDocument(query: string) {
  try {
    return parse(query, { maxTokens: MAX_TOKENS })
  } catch (error) {
    return error instanceof GraphQLError
      ? error
      : new GraphQLError('The query is nested too deeply.')
  }
}

/** Of one field, which met a conflict: nothing was stored, so that it can be made again as it is. */
const cameToNothing = ({ data, errors = [] }: ExecutionResult): boolean =>
  Object.keys(data ?? {}).length === 1 &&
  errors.some(({ originalError, path }) => path?.length === 1 && isWriteConflict(originalError))

/** Says what the caller did wrong; what we did wrong is logged and not told. */
function withPublicErrors(result: ExecutionResult, req: PayloadRequest) {
  if (!result.errors) return result
  const errors = result.errors.map((error) => {
    const { message, statusCode } = publicly(error, req)
    if (statusCode >= 500) req.payload.logger.error({ err: error.originalError })
    return { ...error.toJSON(), message, extensions: { statusCode } }
  })
  return { ...result, errors }
}

function publicly({ message, originalError }: GraphQLError, req: PayloadRequest) {
  if (!originalError) return { message, statusCode: 400 }
  if (isWriteConflict(originalError)) {
    return { message: inLanguageOf(req, conflictMessage), statusCode: 409 }
  }
  const { status = 500 } = originalError as { status?: number }
  return { message: status >= 500 ? 'Something went wrong.' : message, statusCode: status }
}
