import { path } from "../../../kit/http/path";
import { ids, required } from "../../../kit/inputs";
import { write } from "../../api";
import { jobId } from "../../inputs/job";
import { jobEquipment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=JobEquipment_Attach
export const attachJobEquipment = write({
  label: "Attach Job Equipment",
  description: "Link installed equipment to a job",
  inputs: {
    jobId,
    equipmentIds: required(
      ids({
        label: "Equipment IDs",
        comments: "The installed equipment to link, in addition to what the job already has.",
        dataSource: "selectInstalledEquipment",
      }),
    ),
  },
  returns: jobEquipment,
  run: (api, { jobId, ...body }) => api.post(path`jpm/jobs/${jobId}/equipment`, body),
});
