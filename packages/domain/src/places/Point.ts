/** A place on the map, in degrees (WGS 84). */
export interface Point {
  latitude: number
  longitude: number
}
