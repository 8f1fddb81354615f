import { dateTime, described, flag, ids, required } from "../../../kit/inputs";
import { read } from "../../api";
import { jobTypeId } from "../../inputs/job";
import { capacity } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=Capacity_GetList
export const getCapacity = read({
  label: "Get Capacity",
  description: "Get how much of the technicians' time is still free in a period",
  inputs: {
    startsOnOrAfter: required(
      dateTime({ label: "Starts On or After", comments: "The start of the period." }),
    ),
    endsOnOrBefore: required(
      dateTime({
        label: "Ends On or Before",
        comments: "The end of the period, at most 14 days after its start.",
        example: "2026-03-17T09:00:00Z",
      }),
    ),
    skillBasedAvailability: required(
      flag({
        label: "Skill Based Availability",
        comments: "Whether only technicians with the skills that the job type requires are counted.",
      }),
    ),
    businessUnitIds: ids({
      label: "Business Unit IDs",
      comments: "The business units whose technicians are counted.",
      dataSource: "selectBusinessUnit",
    }),
    jobTypeId: described(
      jobTypeId,
      "The type of the job to book. The free time must be enough for its duration.",
    ),
  },
  returns: capacity,
  run: (api, body) => api.post("dispatch/capacity", body, { repeatable: true }),
});
