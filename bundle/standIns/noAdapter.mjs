/** Stands in for the adapters of axios that a bundle does not have. Axios takes `false` for "not supported here". */
export default false;
export const getFetch = () => false;
