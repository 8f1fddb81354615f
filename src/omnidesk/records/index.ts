export { nothing } from "../../kit/action/record";
export * from "./channel";
export * from "./customer";
export * from "./form";
export * from "./message";
export * from "./result";
export * from "./ticket";
export * from "./user";
export * from "./view";
