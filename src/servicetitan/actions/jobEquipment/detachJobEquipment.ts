import { path } from "../../../kit/http/path";
import { ids, required } from "../../../kit/inputs";
import { remove } from "../../api";
import { jobId } from "../../inputs/job";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=JobEquipment_DetachBulk
export const detachJobEquipment = remove({
  label: "Detach Job Equipment",
  description: "Unlink several pieces of installed equipment from a job",
  inputs: {
    jobId,
    equipmentIds: required(
      ids({
        label: "Equipment IDs",
        comments: "The installed equipment to unlink. The equipment itself is kept.",
        dataSource: "selectInstalledEquipment",
      }),
    ),
  },
  run: (api, { jobId, ...body }) => api.delete(path`jpm/jobs/${jobId}/equipment`, body),
});
