import type { CountryCode } from "../countries.ts";

/** Somewhere people of a region live, by its country and zone. */
export interface Place {
  readonly country: CountryCode;
  readonly zone: string;
}

/** Places that stand for the hours of each region, from west to east. */
export const regionPlaces = {
  africa: [
    { country: "SN", zone: "Africa/Dakar" },
    { country: "NG", zone: "Africa/Lagos" },
    { country: "ZA", zone: "Africa/Johannesburg" },
    { country: "KE", zone: "Africa/Nairobi" },
    { country: "MU", zone: "Indian/Mauritius" },
  ],
  arab_states: [
    { country: "MA", zone: "Africa/Casablanca" },
    { country: "EG", zone: "Africa/Cairo" },
    { country: "SA", zone: "Asia/Riyadh" },
    { country: "AE", zone: "Asia/Dubai" },
  ],
  asia_pacific: [
    { country: "PK", zone: "Asia/Karachi" },
    { country: "NP", zone: "Asia/Kathmandu" },
    { country: "TH", zone: "Asia/Bangkok" },
    { country: "PH", zone: "Asia/Manila" },
    { country: "JP", zone: "Asia/Tokyo" },
    { country: "NZ", zone: "Pacific/Auckland" },
    { country: "WS", zone: "Pacific/Apia" },
  ],
  europe_north_america: [
    { country: "CA", zone: "America/Vancouver" },
    { country: "US", zone: "America/New_York" },
    { country: "CH", zone: "Europe/Zurich" },
    { country: "TR", zone: "Europe/Istanbul" },
    { country: "GE", zone: "Asia/Tbilisi" },
    { country: "KZ", zone: "Asia/Almaty" },
  ],
  latin_america_caribbean: [
    { country: "MX", zone: "America/Mexico_City" },
    { country: "CO", zone: "America/Bogota" },
    { country: "TT", zone: "America/Port_of_Spain" },
    { country: "CL", zone: "America/Santiago" },
    { country: "BR", zone: "America/Sao_Paulo" },
  ],
} as const satisfies Record<string, readonly Place[]>;

/** A region with people in it. */
export type PeopledRegion = keyof typeof regionPlaces;
export const peopledRegions = Object.keys(regionPlaces) as PeopledRegion[];
