/** A body region of an adjustment. */
export interface RegionRule {
  /** Named by `Service.regions`. */
  id: string;
  /** For a person. */
  label: string;
  /** One of the five spinal regions, which are counted for the code. */
  spinal: boolean;
  /** What staff call it. */
  words: string[];
  /** Vertebral levels inside it: `L4`. */
  segments: string[];
  /** Regions that lie next to it. */
  touches?: string[];
}

/** What lies on a border of regions, or names either of two: L5-S1, the hip. */
export interface BorderRule {
  /** Named by `Service.regions` as a region is. */
  id: string;
  /** For a person. */
  label: string;
  /** Ids of the regions that it may mean. */
  between: string[];
  /** What staff call it. */
  words: string[];
  /** Levels on the border: `L5-S1`. */
  segments: string[];
  /** Settles which of them was meant. */
  question: string;
}
