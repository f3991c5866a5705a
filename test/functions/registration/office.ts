import type { Person } from "#shared/people.ts";
import type { Profile } from "#shared/profile.ts";
import { programsOf } from "#test/support/programs.ts";
import { registrationWorld } from "#test/support/registration.ts";

export const profile: Profile = {
  name: "Wanawake wa Uhamiaji",
  nameLatin: "",
  nameEnglish: "Women on the Move",
  nameFrench: "",
  acronym: "WWU",
  categories: ["migrants", "women_led"],
  migrantLed: "yes",
  migrantLedWords: "",
  levels: ["local"],
  mission: "We accompany migrant women at work and at court.",
  objectives: ["6", "7"],
  populations: ["women"],
  country: "KE",
  countriesOfWork: ["KE", "UG"],
  regions: [],
  website: "https://example.org",
  address: "Nairobi",
  postalAddress: "",
  legalStatus: "informal",
  registrationNumber: "",
  registrationCountry: "",
  legalNote: "",
  yearFounded: "2011",
  unStatuses: ["none"],
  unStatusDetail: "",
  network: "",
  headName: "",
  headTitle: "",
  contactName: "Zawadi",
  contactRole: "",
  contactPhone: "",
  contactLanguage: "en",
  contactTimeZone: "Africa/Nairobi",
  contactChannel: "",
  directoryListing: "yes",
  unlisted: false,
  saferContact: "",
  openingNews: true,
  privacyNotice: true,
};

export interface Admitted {
  readonly reference: string;
  readonly email: string;
  /** A session of its focal point. */
  readonly own: string;
}

type StaffName = "officer" | "second" | "asian" | "secretariat" | "auditor";

/** The capability with staff at work, driven as programs drive it. */
export const openOffice = async (wishes: Parameters<typeof registrationWorld>[0] = {}) => {
  const world = await registrationWorld(wishes);
  const { app, room, connection, clock } = world;
  const hired = {
    officer: await world.staff("officer"),
    second: await world.staff("officer"),
    asian: await world.staff("officer", "asia_pacific"),
    secretariat: await world.staff("secretariat"),
    auditor: await world.staff("auditor"),
  };
  const persons = Object.entries(hired).map(([name, { person }]) => [name as StaffName, person] as const);
  const people = Object.fromEntries(persons) as Readonly<Record<StaffName, Person>>;

  const sessionOf = async (person: Person) =>
    (await room.signIns()).sessions.start(person, "", connection.now(), connection.random);
  const signIn = async (email: string) => {
    const person = await (await room.signIns()).people.byEmail(email);
    if (!person) throw new Error(`nobody is ${email}`);
    return sessionOf(person);
  };
  /** Sessions of the staff, begun anew whenever time passes. */
  const staff = {} as Record<StaffName, string>;
  const signStaffIn = async () => {
    for (const [name, person] of persons) staff[name] = await sessionOf(person);
  };
  await signStaffIn();

  const { get, post, decide } = programsOf(app, "registration");

  let count = 0;
  /** A registration handed in by a program and confirmed by the mailed button: `submitted`. */
  const handIn = async (changes: Partial<Profile> = {}): Promise<Admitted> => {
    count += 1;
    const email = `focal.${count}@example.org`;
    await post("/api/registration", { ...profile, ...changes, email });
    const confirmed = await world.visitor().post(await world.linkIn(email, "confirm"));
    const reference = /ORG-[0-9A-Z-]{9}/.exec(confirmed.headers.get("location") ?? "")?.[0];
    if (!reference) throw new Error(`not confirmed: ${confirmed.status}`);
    return { reference, email, own: await signIn(email) };
  };

  /** Lets time pass and the clock do what fell due. */
  const pass = async (days: number) => {
    clock.advance({ days });
    await world.runDuties();
    await signStaffIn();
  };

  /** A browser of somebody signed in. */
  const browserOf = (token: string) => {
    const visitor = world.visitor();
    visitor.cookies.set("session", token);
    return visitor;
  };

  return {
    ...world,
    hire: world.staff,
    people,
    staff,
    signIn,
    signStaffIn,
    get,
    post,
    decide,
    handIn,
    pass,
    browserOf,
  };
};

export type Office = Omit<Awaited<ReturnType<typeof openOffice>>, "staff"> & {
  readonly staff: Readonly<Record<StaffName, string>>;
};
