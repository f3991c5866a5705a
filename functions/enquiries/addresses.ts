/** Pages of enquiries, without the language. */
export const home = "/enquiries";
export const newPath = `${home}/new`;
export const ownPath = (reference: string) => `${home}/own/${reference}`;
export const deskHome = "/desk/enquiries";
export const deskPath = (reference: string) => `${deskHome}/${reference}`;

/** Pages of what the secretariat alone reads; but for the first, none tells what it is for. */
export const reportPath = `${home}/report`;
export const keptPath = `${home}/kept`;
export const backPath = `${home}/back`;
export const messagesPath = `${home}/messages`;
export const leavePath = `${home}/leave`;
export const reportsDesk = `${deskHome}/reports`;

/** The segment of an address that is a reference, as typed or read out. */
export const referenceSegment = ":reference{[A-Za-z]{3}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}}";
