const EAGER = "const FormDataCtor = typeof G.FormData !== 'undefined' ? G.FormData : undefined;";

/**
 * A loader for axios's utils.js: naming Node's FormData makes Node load its whole fetch, at every cold start. What
 * follows there knows a FormData by its tag as well.
 */
module.exports = function lazyFormData(source) {
  if (!source.includes(EAGER))
    throw new Error("axios names FormData in another way: see scripts/bundle/lazyFormData.js.");
  return source.replace(EAGER, "const FormDataCtor = undefined;");
};
