/**
 * Webpack loader for `records/schemas.json` of a component: a schema is parsed when it is first read. Until then it is
 * text, which a bundle loads faster than objects.
 * @param {string} source
 */
module.exports = function deferSchemas(source) {
  const getters = Object.entries(JSON.parse(source)).map(([name, schema]) => {
    const text = JSON.stringify(JSON.stringify(schema));
    return `get ${JSON.stringify(name)}() { return JSON.parse(${text}); },`;
  });
  return `module.exports = {\n${getters.join("\n")}\n};`;
};
