import { GraphQLError, type ValidationRule } from 'graphql'

const AUTH_MUTATION = /^(login|forgotPassword|resetPassword|unlock|verifyEmail)[A-Z]/

/** Passwords are tried by REST only, where each try counts: one GraphQL request could try hundreds. */
export const noAuthMutations: ValidationRule = (context) => ({
  Field(node) {
    if (context.getParentType() !== context.getSchema().getMutationType()) return
    if (!AUTH_MUTATION.test(node.name.value)) return
    context.reportError(
      new GraphQLError(`Use the REST API instead of ${node.name.value}.`, { nodes: [node] }),
    )
  },
})
