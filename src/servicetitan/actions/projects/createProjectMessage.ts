import { path } from "../../../kit/http/path";
import { described } from "../../../kit/inputs";
import { write } from "../../api";
import { messageFields } from "../../inputs/jobMessage";
import { projectId } from "../../inputs/project";
import { message } from "../../records";

// Calls POST jpm/projects/{id}/messages, which ServiceTitan's API reference does not document any more.
export const createProjectMessage = write({
  label: "Create Project Message",
  description: "Post a message on a project (may not be available to every account)",
  inputs: {
    projectId,
    ...messageFields,
    parentMessageId: described(
      messageFields.parentMessageId,
      "The message to reply to. Create Project Message returns the ID.",
    ),
  },
  returns: message,
  run: (api, { projectId, ...body }) =>
    api.post(path`jpm/projects/${projectId}/messages`, body, { undocumented: true }),
});
