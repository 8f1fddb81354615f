import { componentManifests } from "@prismatic-io/spectral";
import halopsa from "./manifests/halopsa";
import servicetitan from "./manifests/servicetitan";

export const componentRegistry = componentManifests({ servicetitan, halopsa });
