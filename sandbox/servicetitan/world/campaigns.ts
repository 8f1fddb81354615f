export type CampaignCategory = {
  id: number;
  name: string;
  active: boolean;
  type: "Regular" | "GoogleHomeServices";
  createdOn: string;
  modifiedOn: string;
};

export type Campaign = {
  id: number;
  name: string;
  active: boolean;
  isDefaultCampaign: boolean;
  categoryId: number;
  source: string | null;
  otherSource: string | null;
  businessUnitId: number | null;
  medium: string | null;
  otherMedium: string | null;
  campaignPhoneNumbers: string[];
  createdOn: string;
  modifiedOn: string;
};

/** What a campaign cost in one month. */
export type CampaignCost = {
  id: number;
  campaignId: number;
  year: number;
  month: number;
  dailyCost: number;
};
