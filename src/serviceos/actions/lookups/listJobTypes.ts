import { read } from "../../api";
import { jobTypes } from "../../records";

export const listJobTypes = read("listJobTypes", {
  label: "List Job Types",
  description: "Get available ticket job types/categories",
  inputs: {},
  returns: jobTypes,
});
