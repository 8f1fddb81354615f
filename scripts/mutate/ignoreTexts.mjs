/** The texts of inputs and operations. `test/scripts/docs.test.ts` compares them with the documentation. */
const TEXTS = new Set(["comments", "description", "example", "label", "placeholder"]);

/** Text is not mutated: a test that repeats it would only be a second copy. */
const texts = {
  /** @param {{ node: any }} path a node of the syntax tree, as Babel wraps it */
  shouldIgnore({ node }) {
    const isText =
      node.type === "ObjectProperty" &&
      TEXTS.has(node.key.name) &&
      ["StringLiteral", "TemplateLiteral"].includes(node.value.type);
    return isText ? "a text of the documentation" : undefined;
  },
};

export const strykerPlugins = [{ kind: "Ignore", name: "texts", value: texts }];
