import { dateTime, id, required } from "../../../kit/inputs";
import { write } from "../../api";
import { companyNumber } from "../../inputs/common";
import { outageStatus, serviceId } from "../../inputs/outage";
import { outage } from "../../records";

export const createOutage = write("createOutage", {
  label: "Create Outage",
  description: "Create a new outage record",
  inputs: {
    company_number: companyNumber,
    service_id: required(serviceId),
    ...outageStatus,
    start_time: dateTime({ label: "Start Time", comments: "When the outage starts." }),
    end_time: dateTime({
      label: "End Time",
      comments: "When the outage is expected to end.",
      example: "2026-03-10T11:00:00Z",
    }),
    ticket_number: id({
      label: "Ticket Number",
      comments: "The number of the related ticket (ticket_number), not its ID.",
      example: "3018",
    }),
  },
  returns: outage,
});
