export { eventWebhook } from "./eventWebhook";
export { exportFeed } from "./exportFeed";
export { pollChangesTrigger } from "./pollChangesTrigger";
export { recordReachesState } from "./recordReachesState";
