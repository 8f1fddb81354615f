/** Stands in for the package debug in a bundle: what it would print, no one here reads. */
module.exports = () => () => undefined;
