const ts = require("typescript");

/**
 * TypeScript transformer that leaves out how the schemas of records are built: `record(name, schema, example)` becomes
 * `record(name, undefined, example)`. Components have the schemas in schemas.json; zod is needed only by tests and
 * scripts.
 * @type {import("typescript").TransformerFactory<import("typescript").SourceFile>}
 */
const withoutSchemas = (context) => (file) => {
  const { factory } = context;
  /** @type {import("typescript").Visitor} */
  const visit = (node) => {
    if (!isRecord(node)) return ts.visitEachChild(node, visit, context);
    const [name, , ...example] = node.arguments;
    const values = /** @type {import("typescript").Expression[]} */ ([
      name,
      factory.createVoidZero(),
      ...example,
    ]);
    return factory.updateCallExpression(node, node.expression, node.typeArguments, values);
  };
  return ts.visitEachChild(file, visit, context);
};

/**
 * @param {import("typescript").Node} node
 * @returns {node is import("typescript").CallExpression}
 */
const isRecord = (node) =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "record";

module.exports = { withoutSchemas };
