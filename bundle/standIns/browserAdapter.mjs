/** Stands in for axios's browser adapters in a bundle: they say that they cannot be used here. */
export default false;
export const getFetch = () => false;
