import { Comment, Converter, ReflectionKind, TypeScript as ts } from 'typedoc'

/** The words of the outermost `.describe('…')` of a zod schema expression. */
const descriptionOf = (node, checker) => {
  if (ts.isIdentifier(node)) {
    const declaration = checker.getSymbolAtLocation(node)?.declarations?.[0]
    const resolved = declaration && ts.isImportSpecifier(declaration) ? aliasOf(node, checker) : declaration
    return resolved && ts.isVariableDeclaration(resolved) && resolved.initializer
      ? descriptionOf(resolved.initializer, checker)
      : null
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null
  const [words] = node.arguments
  if (node.expression.name.text === 'describe' && words && ts.isStringLiteralLike(words)) return words.text
  return descriptionOf(node.expression.expression, checker)
}

const aliasOf = (node, checker) => {
  const symbol = checker.getSymbolAtLocation(node)
  return symbol && checker.getAliasedSymbol(symbol).declarations?.[0]
}

/**
 * TypeDoc plugin: brings the description of each schema field to the API pages, so that it is written once.
 *
 * @param {import('typedoc').Application} app
 */
export const load = (app) => {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.Property) || reflection.comment) return
    const declaration = context.getSymbolFromReflection(reflection)?.declarations?.find(ts.isPropertyAssignment)
    const words = declaration && descriptionOf(declaration.initializer, context.checker)
    if (words) reflection.comment = new Comment([{ kind: 'text', text: words }])
  })
}
