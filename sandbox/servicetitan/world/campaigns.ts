export type Campaign = {
  id: number;
  name: string;
  active: boolean;
  isDefaultCampaign: boolean;
  category: { id: number; name: string; active: boolean };
  source: string;
  otherSource: string | null;
  businessUnit: { id: number; name: string } | null;
  medium: string | null;
  otherMedium: string | null;
  campaignPhoneNumbers: string[];
  createdOn: string;
  modifiedOn: string;
};
