import { oneAtATime } from "../../../kit/action/oneAtATime";
import { write } from "../../api";
import { matchLocations } from "../../finding/locations";
import { existing } from "../../finding/matches";
import { identifying } from "../../finding/newCustomer";
import { matchLocationBy, whenAmbiguous } from "../../inputs/finding";
import { newLocationInputs } from "../../inputs/newLocation";
import { foundOrCreatedLocation } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Locations_Create
// Calls GET crm/locations.
export const findOrCreateLocation = write({
  label: "Find or Create Location",
  description: "Find a location of a customer by address or external data, or create it if there is none",
  inputs: { ...newLocationInputs, matchBy: matchLocationBy, whenAmbiguous: whenAmbiguous("location") },
  returns: foundOrCreatedLocation,
  run(api, { matchBy = ["External Data", "Address"], whenAmbiguous = "Fail", ...location }, { logger }) {
    const criteria = {
      address: matchBy.includes("Address") ? location.address : undefined,
      externalData: matchBy.includes("External Data") ? identifying(location.externalData) : undefined,
    };
    const key = JSON.stringify([api.tenant, "locations of customer", location.customerId]);
    return oneAtATime([key], async () => {
      const matches = await matchLocations(api, location.customerId, criteria, (message) =>
        logger.warn(message),
      );
      const match = existing("locations", matches, whenAmbiguous);
      return match
        ? { created: false, matchedBy: match.matchedBy, location: match.record }
        : { created: true, matchedBy: [], location: await api.post("crm/locations", location) };
    });
  },
});
