export { nothing } from "../../kit/record";
export * from "./metadata";
export * from "./ticket";
