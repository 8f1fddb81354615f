export { nothing } from "../../kit/action/record";
export * from "./result";
export * from "./ticket";
export * from "./user";
export * from "./view";
