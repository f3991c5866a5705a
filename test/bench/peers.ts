/** What others took for the same, measured once on such a machine (2 cores, 5,000 records): for orientation only. */
export const peers = {
  start: "HotCRP 1.5, Directus 4.4, Payload 8.9, Redmine 38",
  form: "HotCRP 1.1, Payload 2.6, Redmine 12.6",
  register: "HotCRP 3.0, Redmine 16, Payload 83, Directus 177",
  submit: "Payload 3.0, Directus 6.8, HotCRP 7.2, Redmine 23",
  list: "HotCRP 6.5, Directus 7.4, Payload 31, Redmine 105",
  record: "Directus 3.1, Payload 19, HotCRP 27, Redmine 49",
  upload: "HotCRP 59, Directus 59, Redmine 73, Payload 80: 5 MB through the server",
  firstView: "Payload 105 KB in 5, Redmine 181 in 19, HotCRP 208 in 5, Directus 2574 in 18",
  firstPaint: "Payload 504-584, HotCRP 988-1096",
} as const;
