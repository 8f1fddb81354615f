/**
 * Stands in for lodash's snakeCase, for names in camel case: "notAllowed" becomes "not_allowed".
 * @param {string} name
 */
module.exports = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
