const LINE = "const FormDataCtor = typeof G.FormData !== 'undefined' ? G.FormData : undefined;";

/**
 * Webpack loader for axios/lib/utils.js. As it is loaded, that file reads `globalThis.FormData`, which makes Node load
 * its whole fetch: half of the time that axios takes. Axios recognizes a FormData by its `Symbol.toStringTag` as well.
 * @param {string} source
 */
module.exports = function withoutFormData(source) {
  if (!source.includes(LINE))
    throw new Error(
      "This version of axios looks for FormData in another way. Find out whether it still reads globalThis.FormData " +
        "when it is loaded, and adapt or remove bundle/withoutFormData.js.",
    );
  return source.replace(LINE, "const FormDataCtor = undefined;");
};
