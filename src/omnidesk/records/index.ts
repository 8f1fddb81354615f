export { nothing } from "../../kit/record";
export * from "./result";
export * from "./ticket";
export * from "./user";
export * from "./view";
