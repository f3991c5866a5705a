/** What of the catalog is needed to show the document and to move about in it. */
export const catalogKeys = new Set([
  "Type",
  "Pages",
  "PageLabels",
  "Names",
  "Dests",
  "ViewerPreferences",
  "PageLayout",
  "PageMode",
  "Outlines",
  "OpenAction",
  "URI",
  "AcroForm",
  "StructTreeRoot",
  "MarkInfo",
  "Lang",
  "OutputIntents",
  "OCProperties",
]);
export const everywhere = new Set(["Metadata", "PieceInfo", "CreatorInfo", "OPI", "XFA", "SigFlags", "EF", "RF"]);
export const ofPages = new Set(["LastModified", "Thumb", "B", "AA", "AF", "DPart", "ID", "PZ"]);
export const ofContents = new Set(["LastModified", "Ref", "AF", "ID"]);
export const ofComments = new Set(["T", "M", "NM", "CreationDate", "AA", "AF"]);
export const ofFields = new Set(["M", "NM", "AA"]);
export const ofStreams = new Set(["Length", "F", "FFilter", "FDecodeParms", "DL"]);
/** Under which an action may stand, and those that lead out of the document other than by an address. */
export const actionKeys = new Set(["A", "PA", "OpenAction", "Next"]);
/** What follows from opening a document, or from another action. */
export const happensByItself = new Set(["OpenAction", "Next"]);
export const outward = new Set([
  "GoToR",
  "GoToE",
  "SubmitForm",
  "ImportData",
  "Thread",
  "Launch",
  "JavaScript",
  "Rendition",
]);
export const notForReaders = new Set(["ObjStm", "XRef", "EmbeddedFile"]);
