import { bookRequest } from "./bookRequest";
import { createJobs } from "./createJobs";

export default [createJobs, bookRequest];
