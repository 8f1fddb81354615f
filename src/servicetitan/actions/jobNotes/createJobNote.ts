import { path } from "../../../kit/http/path";
import { flag, longText, required } from "../../../kit/inputs";
import { write } from "../../api";
import { jobId } from "../../inputs/job";
import { note } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Jobs_CreateNote
export const createJobNote = write({
  label: "Create Job Note",
  description: "Add a note to a job",
  inputs: {
    jobId,
    text: required(
      longText({
        label: "Text",
        comments: "The text of the note.",
        example: "The customer prefers mornings",
        placeholder: "Enter a note",
      }),
    ),
    pinToTop: flag({ label: "Pin to Top", comments: "Whether to show the note above the other notes." }),
  },
  returns: note,
  run: (api, { jobId, ...body }) => api.post(path`jpm/jobs/${jobId}/notes`, body),
});
