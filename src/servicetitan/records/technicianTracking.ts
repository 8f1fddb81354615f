import { z } from "zod";
import { record } from "../../kit/action/record";

export const technicianTracking = record(
  "technicianTracking",
  () =>
    z.looseObject({
      technicianTrackingUrl: z.string().describe("The page that shows the technician's location"),
    }),
  { technicianTrackingUrl: "https://tracking.example.com/t/5101-411" },
);
