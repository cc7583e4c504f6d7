/**
 * The faces that come with packages: names such as `noto-serif-sc-400` and where their files lie.
 *
 * In: a name from `newspaper.yaml`. Out: package, file in the package, weight. All are under the SIL
 * Open Font Licence, static and TrueType inside. Some files named `-latin-` hold the whole face.
 */

/** A face of a package. */
export interface PackageFace {
  /** `<family>-<weight>`. */
  readonly id: string;
  readonly package: string;
  /** Path inside the package. */
  readonly file: string;
  readonly weight: number;
  /** Id of the face that sets `strong` beside it; absent when the family has no bolder one. */
  readonly strong?: string;
  /** Its Latin letters do not suit a Chinese line: they are taken from the lending role. */
  readonly borrowsLatin: boolean;
}

interface PackageFamily {
  readonly package: string;
  readonly file: (weight: number) => string;
  readonly weights: readonly number[];
  /** Weight of `strong` for the weights below it. */
  readonly strong?: number;
  readonly borrowsLatin?: boolean;
}

const EXPO_WEIGHTS: Readonly<Record<number, string>> = {
  100: 'Thin',
  200: 'ExtraLight',
  300: 'Light',
  400: 'Regular',
  500: 'Medium',
  600: 'SemiBold',
  700: 'Bold',
  800: 'ExtraBold',
  900: 'Black',
};

const expoFile =
  (stem: string) =>
  (weight: number): string => {
    const style = `${weight}${EXPO_WEIGHTS[weight] ?? ''}`;
    return `${style}/${stem}_${style}.ttf`;
  };

const FAMILIES: Readonly<Record<string, PackageFamily>> = {
  'noto-serif-sc': {
    package: '@expo-google-fonts/noto-serif-sc',
    file: expoFile('NotoSerifSC'),
    weights: [200, 300, 400, 500, 600, 700, 800, 900],
    strong: 700,
  },
  'noto-sans-sc': {
    package: '@expo-google-fonts/noto-sans-sc',
    file: expoFile('NotoSansSC'),
    weights: [100, 200, 300, 400, 500, 600, 700, 800, 900],
    strong: 700,
  },
  'lxgw-wenkai': {
    package: '@fontsource/lxgw-wenkai',
    // WOFF, not WOFF2: it unpacks in a tenth of the time.
    file: (weight) => `files/lxgw-wenkai-latin-${weight}-normal.woff`,
    weights: [300, 500, 700],
    strong: 700,
  },
  'ma-shan-zheng': {
    package: '@expo-google-fonts/ma-shan-zheng',
    file: expoFile('MaShanZheng'),
    weights: [400],
    borrowsLatin: true,
  },
};

/** Names that `newspaper.yaml` may give without a file path. */
export const packageFaceIds: readonly string[] = Object.entries(FAMILIES).flatMap(
  ([family, { weights }]) => weights.map((weight) => `${family}-${weight}`),
);

/** The package face of a name; undefined when the catalogue has none. */
export const findPackageFace = (id: string): PackageFace | undefined => {
  const [, name = '', digits = ''] = /^(.+)-(\d{3})$/.exec(id) ?? [];
  const family = Object.hasOwn(FAMILIES, name) ? FAMILIES[name] : undefined;
  const weight = Number(digits);
  if (family === undefined || !family.weights.includes(weight)) return undefined;
  const strong = family.strong !== undefined && family.strong > weight ? family.strong : undefined;
  return {
    id,
    package: family.package,
    file: family.file(weight),
    weight,
    borrowsLatin: family.borrowsLatin ?? false,
    ...(strong === undefined ? {} : { strong: `${name}-${strong}` }),
  };
};
