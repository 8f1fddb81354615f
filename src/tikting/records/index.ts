export { nothing } from "../../kit/action/record";
export * from "./metadata";
export * from "./ticket";
