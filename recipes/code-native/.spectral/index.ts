import type { componentRegistry, configPages } from "../src";

type TConfigPages = typeof configPages;
type TComponentRegistry = typeof componentRegistry;

/** The types of this integration's config variables and components, for spectral. */
declare module "@prismatic-io/spectral" {
  interface IntegrationDefinitionConfigPages extends TConfigPages {}

  interface IntegrationDefinitionComponentRegistry extends TComponentRegistry {}
}
