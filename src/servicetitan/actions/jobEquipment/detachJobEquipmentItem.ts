import { path } from "../../../kit/http/path";
import { id, required } from "../../../kit/inputs";
import { remove } from "../../api";
import { jobId } from "../../inputs/job";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=JobEquipment_Detach
export const detachJobEquipmentItem = remove({
  label: "Detach Job Equipment Item",
  description: "Unlink one piece of installed equipment from a job",
  inputs: {
    jobId,
    equipmentId: required(
      id({
        label: "Equipment ID",
        comments: "The installed equipment to unlink. The equipment itself is kept.",
        dataSource: "selectInstalledEquipment",
      }),
    ),
  },
  run: (api, { jobId, equipmentId }) => api.delete(path`jpm/jobs/${jobId}/equipment/${equipmentId}`),
});
