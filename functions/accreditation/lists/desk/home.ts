export const listsHome = "/desk/accreditation/lists";
