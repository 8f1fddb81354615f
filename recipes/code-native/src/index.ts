import { integration } from "@prismatic-io/spectral";
import { componentRegistry } from "./componentRegistry";
import { configPages } from "./configPages";
import flows from "./flows";

export { componentRegistry } from "./componentRegistry";
export { configPages } from "./configPages";

export default integration({
  name: "ServiceTitan and HaloPSA",
  description: "Creates ServiceTitan jobs for HaloPSA tickets and for requests from a website",
  category: "Field Service",
  iconPath: "icon.png",
  flows,
  configPages,
  componentRegistry,
});
